package dev.trivet.conformance.secrecy;

import dev.trivet.core.ApiObserver;
import dev.trivet.core.ClientConfig;
import dev.trivet.core.RequestOptions;
import dev.trivet.core.ResponseInfo;
import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.testkit.check.SecretCanary;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at everything that a client gives away while it works: logs, console, events, answers,
 * failures, and what its parts say of themselves.
 */
final class Watch implements AutoCloseable, ApiObserver {

  private final SecretCanary canary =
      SecretCanary.of(
              Places.TOKEN,
              Places.escaped(Places.TOKEN),
              Places.HEADER,
              Places.escaped(Places.HEADER),
              Places.PATH,
              Places.PAYLOAD)
          .listen()
          .listenToConsole();
  private final List<Object> seen = new ArrayList<>();

  /** Watches a client that is being built. */
  void configure(ClientConfig.Builder config) {
    config.observer(this).userAgent("watched/1.0");
    seen.add(config.build());
  }

  /** Watches calls, which then carry a secret header. */
  void options(RequestOptions.Builder options) {
    options.header("X-Own", Places.HEADER).onResponse(this::answered);
    seen.add(options.build());
  }

  private void answered(ResponseInfo info) {
    seen.add(info);
    seen.add(info.headers());
    seen.add(info.requestId());
  }

  /** Something else to look at. */
  void look(Object thing) {
    if (thing != null) {
      seen.add(thing);
    }
  }

  /** A failure, with everything that a caller can get out of it. */
  void failed(ApiException failure) {
    seen.add(failure);
    seen.add(failure.operation());
    if (failure instanceof ApiStatusException refused) {
      seen.add(refused.body());
      seen.add(refused.serviceMessage());
      seen.add(refused.fieldErrors());
      answered(refused.info());
    }
    if (failure instanceof ApiDecodeException unreadable) {
      seen.add(unreadable.bodyPrefix());
      seen.add(unreadable.jsonPath());
    }
  }

  @Override
  public void attempted(Attempt attempt) {
    seen.add(attempt);
  }

  @Override
  public void waiting(Wait wait) {
    seen.add(wait);
  }

  @Override
  public void called(Call call) {
    seen.add(call);
  }

  @Override
  public void pageRead(PageRead page) {
    seen.add(page);
  }

  /** How much was looked at. */
  int size() {
    return seen.size();
  }

  @Override
  public void close() {
    try (canary) {
      for (var thing : seen) {
        canary.check(thing.getClass().getSimpleName(), thing);
      }
    }
  }
}
