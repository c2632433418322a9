package dev.trivet.cli.offboard;

import dev.trivet.cli.access.Membership;

/** What became of one planned removal. */
public record Removal(Membership membership, Outcome outcome, String detail) {}
