package dev.trivet.testkit.internal.rootly;

import java.time.Instant;

/** A user of the organization. */
record User(long id, String email, String name, Instant created) {}
