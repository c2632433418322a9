package dev.trivet.core.transport;

import dev.trivet.core.Ensured;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.ConflictException;
import dev.trivet.core.error.ValidationException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes something exactly once although answers may get lost: looks for it by its natural key
 * before making it, and looks again, for a while, when it is unclear whether making it worked.
 */
public final class Settling {

  /** How long after an unclear write one looks again: a new thing may show late. */
  private static final List<Duration> LOOKS =
      List.of(Duration.ZERO, Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));

  private final ApiTransport transport;

  /**
   * For one client.
   *
   * @param transport waits and tells how often an unclear write is tried
   */
  public Settling(ApiTransport transport) {
    this.transport = transport;
  }

  /**
   * Finds a thing or makes it.
   *
   * @param find looks for the thing by its natural key
   * @param make makes it
   * @return the thing, and whether it had to be made
   * @throws ApiException when looking fails, or making it does without any doubt, or stays unclear
   */
  public <T> Ensured<T> settle(Supplier<Optional<T>> find, Supplier<T> make) {
    var before = find.get();
    if (before.isPresent()) {
      return Ensured.found(before.get());
    }
    for (int attempt = 1; ; attempt++) {
      try {
        return Ensured.created(make.get());
      } catch (ConflictException | ValidationException refused) {
        // somebody else was faster, or an attempt whose answer was lost worked after all
        var there = find.get();
        if (there.isEmpty()) {
          throw refused;
        }
        return attempt > 1 ? Ensured.created(there.get()) : Ensured.found(there.get());
      } catch (ApiException unclear) {
        if (!unclear.mayHaveBeenApplied()) {
          throw unclear;
        }
        var there = lookAgain(find, unclear);
        if (there.isPresent()) {
          return Ensured.created(there.get());
        }
        if (attempt >= transport.retryPolicy().attempts()) {
          throw unclear;
        }
      }
    }
  }

  private <T> Optional<T> lookAgain(Supplier<Optional<T>> find, ApiException unclear) {
    for (var wait : LOOKS) {
      try {
        transport.sleep(wait);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw unclear;
      }
      var there = find.get();
      if (there.isPresent()) {
        return there;
      }
    }
    return Optional.empty();
  }
}
