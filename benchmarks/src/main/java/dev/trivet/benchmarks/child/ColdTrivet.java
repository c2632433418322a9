package dev.trivet.benchmarks.child;

import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.teams.TeamInput;
import java.util.List;

/** From {@code main} to the first decoded response, by Trivet. */
public final class ColdTrivet {

  private ColdTrivet() {}

  /**
   * Creates one team.
   *
   * @param args the address of the server
   */
  public static void main(String[] args) {
    var rootly = RootlyClient.builder().apiKey("rootly-key").baseUrl(args[0] + "/rootly").build();
    var team =
        rootly
            .teams()
            .create(
                TeamInput.builder()
                    .name("Payments")
                    .description("Keeps the money moving")
                    .color("#D7F5E1")
                    .notifyEmails(List.of("ana@example.com"))
                    .userIds(List.of(951L, 952L))
                    .build());
    // the client stays open: nothing must keep the JVM alive
    Cold.end(team.id());
  }
}
