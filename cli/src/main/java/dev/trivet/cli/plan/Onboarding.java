package dev.trivet.cli.plan;

import dev.trivet.cli.plan.Step.Kind;
import java.util.List;

/** Onboarding on one service. Remembers what it has read; for one thread. */
interface Onboarding {

  /** Reads what exists, and returns every step in the order in which they have to be taken. */
  List<Step> look(OnboardRequest request);

  /**
   * Adds a member without looking again: the look before has read all members at once.
   *
   * @throws dev.trivet.core.error.ApiException if it fails; if the outcome is unclear, {@link
   *     #ensure} finds out
   */
  void add(Step step);

  /** {@return how many requests come before the one that takes a step} */
  default int readsBefore(Step step) {
    return step.kind() == Kind.MEMBER ? 0 : 1;
  }

  /** Creates something unless it exists by now, and returns whether it had to. */
  boolean ensure(Step step);
}
