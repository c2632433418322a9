package dev.trivet.testkit.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one service adds to the common machinery: routes, credentials, error bodies, state. */
public interface FakeService {
  /** The name of the service for people. */
  String title();

  /** The path in front of every route, without a slash at its end. */
  String prefix();

  /** The media type of the responses. */
  String mediaType();

  /** The limit and the headers that the service documents. */
  DocumentedLimit limit();

  /** The route table. */
  Router routes();

  /** What responds to a call, with the placeholders captured; {@code null} for an unknown route. */
  default Router.@Nullable Handler handler(Call call) {
    return routes().match(call, prefix());
  }

  /** Whether a call counts towards the limit. */
  default boolean counts(Call call) {
    return true;
  }

  /** Checks the credential: {@code null} to let the call in, else the response that refuses it. */
  @Nullable FakeResponse refusalOf(Call call);

  /** Wraps a refusal the way the service words its errors. */
  FakeResponse refuse(Refusal refusal);

  /** The response to a path that the service does not know. */
  FakeResponse unknownRoute();

  /** The response to a call beyond the limit. */
  FakeResponse rateLimited();

  /**
   * What the service keeps, for its page. Whoever calls holds the lock.
   *
   * @param most how many resources of each kind to show
   */
  List<StateTable> state(int most);

  /** Makes a token of the user's choice the one that may do everything, until the next reset. */
  void useToken(String token);

  /** The lock that guards the state. */
  Object lock();

  /** Puts the state back to the start. */
  void reset();
}
