package dev.trivet.core.transport;

import dev.trivet.core.ApiObserver;
import dev.trivet.core.ApiObserver.PageRead;
import dev.trivet.core.Operation;
import dev.trivet.core.ResultObserver;
import java.util.List;
import java.util.function.Consumer;

/** Tells observers. Nothing that they throw changes a call, but what is meant for the caller. */
final class Observers {

  private Observers() {}

  /** In the order in which they were added. */
  static void tell(List<ApiObserver> observers, Consumer<ApiObserver> event) {
    for (var observer : observers) {
      Callbacks.run(() -> event.accept(observer));
    }
  }

  /** The end of something that they were told of: the last comes first. */
  static void tellEnd(List<ApiObserver> observers, Consumer<ApiObserver> event) {
    for (int i = observers.size() - 1; i >= 0; i--) {
      var observer = observers.get(i);
      Callbacks.run(() -> event.accept(observer));
    }
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
}
