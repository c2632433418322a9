package dev.trivet.testkit.internal.honeybadger;

/** A user of the service. */
record Person(long id, String email, String name) {}
