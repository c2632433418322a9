package dev.trivet.testkit.internal;

import org.jspecify.annotations.Nullable;

/** What one service adds to the common machinery: routes, credentials, error bodies, state. */
public interface Vendor {
  /** The path in front of every route, without a slash at its end. */
  String prefix();

  /** The media type of the answers. */
  String mediaType();

  /** The budget and the headers the service documents. */
  Budget budget();

  /** The route table. */
  Router routes();

  /** Checks the credential: {@code null} to let the call in, else the answer that refuses it. */
  @Nullable Reply authorise(Call call);

  /** Wraps a refusal the way the service words its errors. */
  Reply refuse(Refusal refusal);

  /** The answer to a path nobody knows. */
  Reply unknownRoute();

  /** The answer to a call beyond the budget. */
  Reply rateLimited();

  /** The lock that guards the state. */
  Object lock();

  /** Puts the state back to the seed. */
  void reset();
}
