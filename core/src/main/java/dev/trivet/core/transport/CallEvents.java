package dev.trivet.core.transport;

import dev.trivet.core.ApiObserver;
import dev.trivet.core.ApiObserver.Attempt;
import dev.trivet.core.ApiObserver.Call;
import dev.trivet.core.ApiObserver.PageRead;
import dev.trivet.core.ApiObserver.Reason;
import dev.trivet.core.ApiObserver.Wait;
import dev.trivet.core.Operation;
import dev.trivet.core.RequestOptions;
import dev.trivet.core.ResultObserver;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Tells observers what happens to a call. Nothing that they throw changes the call. */
final class CallEvents {

  private final List<ApiObserver> observers;
  private final RequestOptions options;
  private final CallState state;

  CallEvents(List<ApiObserver> observers, RequestOptions options, CallState state) {
    this.observers = observers;
    this.options = options;
    this.state = state;
  }

  void waiting(Reason reason, Duration wait) {
    if (!observers.isEmpty()) {
      var event = new Wait(state.operation(), state.attempts(), reason, wait);
      tell(observers, observer -> observer.onWait(event));
    }
  }

  void attemptEnded() {
    if (!observers.isEmpty()) {
      Callbacks.run(this::tellAttempt);
    }
  }

  void callEnded(boolean succeeded) {
    if (!observers.isEmpty()) {
      Callbacks.run(() -> tellCall(succeeded));
    }
    if (options.onResponse().isPresent() && state.status().isPresent()) {
      Callbacks.run(() -> options.onResponse().get().accept(state.info()));
    }
  }

  private void tellAttempt() {
    var event =
        new Attempt(
            state.operation(),
            state.attempts(),
            state.status(),
            state.sinceAttempt(),
            state.rateLimit());
    tell(observers, observer -> observer.onAttempt(event));
  }

  private void tellCall(boolean succeeded) {
    var event =
        new Call(
            state.operation(),
            state.attempts(),
            state.status(),
            succeeded,
            state.sinceStart(),
            state.waited());
    tell(observers, observer -> observer.onCall(event));
  }

  static void pageRead(List<ApiObserver> observers, PageRead page) {
    tell(observers, observer -> observer.onPage(page));
  }

  /** What an observer of results throws is meant for the caller. */
  static void resultRead(List<ApiObserver> observers, Operation operation, Object result) {
    for (var observer : observers) {
      if (observer instanceof ResultObserver interested) {
        interested.onResult(operation, result);
      }
    }
  }

  private static void tell(List<ApiObserver> observers, Consumer<ApiObserver> event) {
    for (var observer : observers) {
      Callbacks.run(() -> event.accept(observer));
    }
  }
}
