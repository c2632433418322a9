package dev.trivet.testkit.internal;

import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.util.LinkedHashSet;

/**
 * Lets the rate limiter that the clients of a JVM share forget what it has learned about a fake.
 * The testkit depends on no client, so the limiter is found by its name; where there is none,
 * nothing has to be forgotten.
 */
public final class SharedRateLimiter {
  private static final String TYPE = "dev.trivet.core.limit.RateLimiters";
  private static final String METHOD = "forget";

  private SharedRateLimiter() {}

  /** Forgets what is known about an address, whatever the token. */
  public static void forget(String baseUrl) {
    // an application that reloads its classes has the clients in a loader of its own
    var loaders = new LinkedHashSet<ClassLoader>();
    loaders.add(SharedRateLimiter.class.getClassLoader());
    var own = Thread.currentThread().getContextClassLoader();
    if (own != null) {
      loaders.add(own);
    }
    loaders.forEach(loader -> forget(baseUrl, loader));
  }

  private static void forget(String baseUrl, ClassLoader loader) {
    try {
      Class.forName(TYPE, true, loader)
          .getMethod(METHOD, URI.class)
          .invoke(null, URI.create(baseUrl));
    } catch (ClassNotFoundException | NoSuchMethodException noSuchLimiter) {
      // no client is there, or one whose limiter cannot forget
    } catch (IllegalAccessException | InvocationTargetException failed) {
      throw new IllegalStateException("the rate limiter cannot forget " + baseUrl, failed);
    }
  }
}
