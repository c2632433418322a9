package dev.trivet.micrometer;

import dev.trivet.core.ApiObserver.Failure;

/**
 * Stands for a failure in spans and in the tag {@code error}, which Micrometer sets to the simple
 * name of the class. It is not what the caller gets: events have no exceptions, because those have
 * words of the service in them.
 */
abstract sealed class ObservedFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private ObservedFailure(String message) {
    super(message, null, false, false);
  }

  static ObservedFailure of(Failure failure) {
    return switch (failure) {
      case CONNECTION -> new Connection();
      case TIMEOUT -> new Timeout();
      case INTERRUPTED -> new Interrupted();
      case HELD_BACK -> new HeldBack();
      case UNREADABLE -> new Unreadable();
      case REFUSED -> new Refused();
      case CALLERS_CODE -> new CallersCode();
    };
  }

  static final class Connection extends ObservedFailure {
    private static final long serialVersionUID = 1L;

    Connection() {
      super("no connection, or no complete response");
    }
  }

  static final class Timeout extends ObservedFailure {
    private static final long serialVersionUID = 1L;

    Timeout() {
      super("the time is used up");
    }
  }

  static final class Interrupted extends ObservedFailure {
    private static final long serialVersionUID = 1L;

    Interrupted() {
      super("the calling thread was interrupted");
    }
  }

  static final class HeldBack extends ObservedFailure {
    private static final long serialVersionUID = 1L;

    HeldBack() {
      super("held back: the rate limit is used up");
    }
  }

  static final class Unreadable extends ObservedFailure {
    private static final long serialVersionUID = 1L;

    Unreadable() {
      super("the response cannot be read");
    }
  }

  static final class Refused extends ObservedFailure {
    private static final long serialVersionUID = 1L;

    Refused() {
      super("the service responded with an error");
    }
  }

  static final class CallersCode extends ObservedFailure {
    private static final long serialVersionUID = 1L;

    CallersCode() {
      super("code of the caller threw, or a credential is missing");
    }
  }
}
