package dev.trivet.core.service;

import dev.trivet.core.Ensured;
import dev.trivet.core.Sleeper;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.ConflictException;
import dev.trivet.core.error.ValidationException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Creates a resource exactly once although responses may get lost: looks for the resource by its
 * natural key before creating it, and looks again, for a while, when the outcome of the creation is
 * in doubt.
 */
public final class FindOrCreate {

  /** How long after an unclear write one looks again: a new resource may show late. */
  private static final List<Duration> LOOKS =
      List.of(Duration.ZERO, Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));

  private final int maxAttempts;
  private final Sleeper sleeper;

  /**
   * Creates an instance for one client.
   *
   * @param maxAttempts how often a write whose outcome is in doubt is sent
   * @param sleeper waits between two looks
   */
  public FindOrCreate(int maxAttempts, Sleeper sleeper) {
    this.maxAttempts = maxAttempts;
    this.sleeper = sleeper;
  }

  /**
   * Finds a resource, or creates it.
   *
   * @param find looks for the resource by its natural key
   * @param create creates the resource
   * @return the resource, and whether it was created
   * @throws ApiException when looking fails, or when creating fails or stays in doubt. Once the
   *     outcome of a write is in doubt, it is the failure of that write, and says so
   */
  public <T> Ensured<T> run(Supplier<Optional<T>> find, Supplier<T> create) {
    var before = find.get();
    if (before.isPresent()) {
      return Ensured.found(before.get());
    }
    ApiException doubt = null;
    for (int attempt = 1; ; attempt++) {
      try {
        return Ensured.created(create.get());
      } catch (ConflictException | ValidationException refused) {
        // somebody else was faster, or an attempt whose response was lost worked after all
        var unclear = doubt != null ? doubt : refused;
        var there = look(find, unclear);
        if (there.isEmpty()) {
          throw suppressing(unclear, refused);
        }
        return doubt != null ? Ensured.created(there.get()) : Ensured.found(there.get());
      } catch (ApiException failure) {
        if (!failure.mayHaveBeenApplied()) {
          throw doubt == null ? failure : suppressing(doubt, failure);
        }
        doubt = failure;
        var there = lookAgain(find, failure);
        if (there.isPresent()) {
          return Ensured.created(there.get());
        }
        if (attempt >= maxAttempts) {
          throw failure;
        }
      } catch (Exception failure) {
        if (doubt != null) {
          throw suppressing(doubt, failure);
        }
        throw failure;
      }
    }
  }

  private <T> Optional<T> lookAgain(Supplier<Optional<T>> find, ApiException unclear) {
    for (var wait : LOOKS) {
      pause(wait, unclear);
      var there = look(find, unclear);
      if (there.isPresent()) {
        return there;
      }
    }
    return Optional.empty();
  }

  private void pause(Duration wait, ApiException unclear) {
    if (wait.isZero()) {
      return;
    }
    try {
      sleeper.sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unclear;
    } catch (Exception e) {
      throw suppressing(unclear, e);
    }
  }

  /** A look that fails after a write leaves what is known about the write as it is. */
  private static <T> Optional<T> look(Supplier<Optional<T>> find, ApiException write) {
    try {
      return find.get();
    } catch (Exception e) {
      throw suppressing(write, e);
    }
  }

  private static ApiException suppressing(ApiException thrown, Exception other) {
    if (thrown != other) {
      thrown.addSuppressed(other);
    }
    return thrown;
  }
}
