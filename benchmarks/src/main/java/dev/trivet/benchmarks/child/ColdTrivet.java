package dev.trivet.benchmarks.child;

import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.teams.TeamCreate;

/** From {@code main} to the first decoded answer, by Trivet. */
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
                TeamCreate.builder()
                    .name("Payments")
                    .description("Keeps the money moving")
                    .color("#D7F5E1")
                    .addNotifyEmails("ana@example.com")
                    .addUserIds(951L, 952L)
                    .build());
    // the client stays open: nothing must keep the JVM alive
    Cold.end(team.id());
  }
}
