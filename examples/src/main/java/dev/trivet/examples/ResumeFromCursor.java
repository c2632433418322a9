package dev.trivet.examples;

import dev.trivet.core.Listing;
import dev.trivet.core.Page;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.teams.Team;
import dev.trivet.testkit.FakeRootly;
import java.util.Optional;

/** How to walk a long list page by page, and continue after a restart where the walk stopped. */
public final class ResumeFromCursor {

  private ResumeFromCursor() {}

  /**
   * Runs the example, on a fake of its own whose list has several pages.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    try (var fake = FakeRootly.start(options -> options.pageSize(2))) {
      for (var name : new String[] {"Payments", "Search", "Storefront", "Support", "Warehouse"}) {
        fake.addTeam(name);
      }
      try (var rootly =
          RootlyClient.builder().baseUrl(fake.baseUrl()).apiKey(fake.token()).build()) {
        System.out.println(walk(rootly.teams().list()) + " teams in all");

        // a job that is interrupted after the first page, and the next run of it
        var cursor = rootly.teams().list().pages().iterator().next().cursor();
        System.out.println(resume(rootly, cursor) + " of them after the first page");
      }
    }
  }

  static int walk(Listing<Team> listing) {
    // region: pages
    int rows = 0;
    for (Page<Team> page : listing.pages()) {
      rows += page.items().size();
      page.cursor().ifPresent(cursor -> store(cursor)); // later: listing.resumeFrom(cursor)
    }
    return rows;
    // endregion
  }

  static int resume(RootlyClient rootly, Optional<String> cursor) {
    var listing = rootly.teams().list();
    return walk(cursor.map(listing::resumeFrom).orElse(listing));
  }

  /** Stands for a row in a database: the cursor is plain text without any secret. */
  private static void store(String cursor) {
    System.out.println("stored a cursor of " + cursor.length() + " characters");
  }
}
