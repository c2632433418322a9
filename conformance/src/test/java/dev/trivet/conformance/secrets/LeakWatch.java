package dev.trivet.conformance.secrets;

import dev.trivet.conformance.service.Refusal;
import dev.trivet.core.ApiObserver;
import dev.trivet.core.ClientConfig;
import dev.trivet.core.RequestOptions;
import dev.trivet.core.ResponseInfo;
import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.error.ApiException;
import dev.trivet.testkit.check.SecretCanary;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at everything that a client gives away while it works: logs, console, events, responses,
 * failures, and what its parts say of themselves.
 */
final class LeakWatch implements AutoCloseable, ApiObserver {

  private final SecretCanary canary;
  private final List<Object> seen = new ArrayList<>();

  /**
   * Watches from now on.
   *
   * @param token the token of the call
   */
  LeakWatch(String token) {
    canary =
        SecretCanary.of(
                token,
                SecretSamples.escaped(token),
                SecretSamples.HEADER,
                SecretSamples.escaped(SecretSamples.HEADER),
                SecretSamples.PATH,
                SecretSamples.PAYLOAD)
            .listen()
            .listenToConsole();
  }

  /** Watches a client that is being built. */
  void configure(ClientConfig.Builder config) {
    config.observer(this).userAgent("watched/1.0");
    seen.add(config.build());
  }

  /** Watches calls, which then carry a secret header. */
  void options(RequestOptions.Builder options) {
    options.header("X-Own", SecretSamples.HEADER).onResponse(this::responded);
    seen.add(options.build());
  }

  private void responded(ResponseInfo info) {
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
    Refusal.of(failure)
        .ifPresent(
            refusal -> {
              seen.add(refusal.body());
              seen.add(refusal.message());
              seen.add(refusal.fieldErrors());
              responded(refusal.info());
            });
    if (failure instanceof ApiDecodeException unreadable) {
      seen.add(unreadable.bodyPrefix());
      seen.add(unreadable.jsonPath());
    }
  }

  @Override
  public void onCallStart(CallStart call) {
    seen.add(call);
  }

  @Override
  public void onAttemptStart(AttemptStart attempt, RequestHeaders headers) {
    seen.add(attempt);
    // what observers send is masked like a header of the options
    headers.set("X-Observed", SecretSamples.HEADER + "-observed");
  }

  @Override
  public void onAttempt(Attempt attempt) {
    seen.add(attempt);
  }

  @Override
  public void onWait(Wait wait) {
    seen.add(wait);
  }

  @Override
  public void onCall(Call call) {
    seen.add(call);
  }

  @Override
  public void onPage(PageRead page) {
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
