package dev.trivet.testkit.internal.rollbar;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A project of the account. */
record Project(long id, String name, long created, ObjectNode settings) {}
