package dev.trivet.testkit.internal;

/** Answers the calls of one route, under the vendor's lock. */
@FunctionalInterface
public interface Handler {
  /** Reads or changes the state and answers, or throws a {@link Refusal}. */
  Reply handle(Call call);
}
