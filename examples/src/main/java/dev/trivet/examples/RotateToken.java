package dev.trivet.examples;

import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.testkit.FakeHoneybadger;
import java.util.concurrent.atomic.AtomicReference;

/** How a long-lived client takes up a new token without being built again. */
public final class RotateToken {

  private RotateToken() {}

  /**
   * Runs the example, on a fake of its own.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    try (var fake = FakeHoneybadger.start()) {
      System.out.println(rotate(fake.baseUrl(), "an-old-token", fake.token()) + " teams");
    }
  }

  static int rotate(String baseUrl, String oldToken, String newToken) {
    // region: rotate
    var vault = new AtomicReference<>(oldToken); // your secret store
    var builder = HoneybadgerClient.builder().baseUrl(baseUrl);
    try (var honeybadger = builder.authToken(vault::get).build()) {
      vault.set(newToken); // the next call uses it
      return honeybadger.teams().list().toList().size();
    }
    // endregion
  }
}
