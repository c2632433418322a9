package dev.trivet.testkit.internal.honeybadger;

import java.time.Instant;

/** A project that a team works on. */
record Project(long id, long teamId, String name, String token, Instant created) {}
