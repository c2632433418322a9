package dev.trivet.testkit.internal.rollbar;

/** A user or a project that belongs to a team. */
record Link(long teamId, long otherId) {}
