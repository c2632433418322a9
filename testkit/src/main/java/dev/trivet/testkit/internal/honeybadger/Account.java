package dev.trivet.testkit.internal.honeybadger;

/** An account that the token reaches. */
record Account(String id, Person owner) {}
