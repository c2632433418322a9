package dev.trivet.testkit.internal.rollbar;

/** A user of the account. */
record User(long id, String username, String email) {}
