package dev.trivet.rollbar.items;

import dev.trivet.rollbar.RollbarClient;

/** Walks all items in a JVM of its own, whose memory holds few of them. */
final class ManyItems {

  private ManyItems() {}

  public static void main(String[] arguments) {
    long count = 0;
    long sum = 0;
    try (var rollbar = RollbarClient.builder().projectToken("t").baseUrl(arguments[0]).build()) {
      for (var item : rollbar.items().list()) {
        count++;
        sum += item.counter().orElseThrow();
      }
    }
    System.out.println(count + " items, sum " + sum);
  }
}
