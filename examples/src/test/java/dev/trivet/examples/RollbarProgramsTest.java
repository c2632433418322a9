package dev.trivet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rollbar.items.ItemQuery;
import dev.trivet.rollbar.items.ItemStatus;
import dev.trivet.rollbar.notifications.NotificationChannel;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakeRollbarProject;
import dev.trivet.testkit.FakesExtension;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the programs about Rollbar leave behind. */
@Timeout(60)
@ExtendWith(FakesExtension.class)
class RollbarProgramsTest {

  private FakeRollbar fake;
  private FakeRollbarProject project;
  private RollbarClient rollbar;

  @BeforeEach
  void connect(FakeRollbar started) {
    fake = started;
    project = fake.project(fake.addProject("checkout"));
    rollbar =
        RollbarClient.builder()
            .baseUrl(fake.baseUrl())
            .accountToken(fake.token())
            .projectToken(project.token())
            .postServerItemToken(project.token("post_server_item"))
            .build();
  }

  @AfterEach
  void disconnect() {
    rollbar.close();
  }

  @Test
  void resolveItems_takesWhatTheFilterFindsFromAllPages() {
    for (var i = 0; i < 250; i++) {
      project.addItem(Map.of("title", "Timeout " + i, "environment", "staging"));
    }
    project.addItem(Map.of("title", "Timeout", "environment", "production"));
    project.addItem(Map.of("title", "Other", "environment", "staging"));

    assertThat(ResolveItems.resolve(rollbar, "staging", "timeout", "2")).isEqualTo(250);

    assertThat(rollbar.items().list(ItemQuery.all().status(ItemStatus.ACTIVE))).hasSize(2);
    assertThat(rollbar.items().list(ItemQuery.all().status(ItemStatus.RESOLVED))).hasSize(250);
  }

  @Test
  void notifyEveryProject_whenRunTwice_leavesTheRulesAndNoToken() {
    var other = fake.project(fake.addProject("other"));

    assertThat(NotifyEveryProject.notifyAll(rollbar)).isEqualTo(2);
    assertThat(NotifyEveryProject.notifyAll(rollbar)).isEqualTo(2);

    for (var each : List.of(project, other)) {
      var rules = rollbar.project(each.token()).notificationRules();
      assertThat(rules.list(NotificationChannel.SLACK)).hasSize(2);
      assertThat(rollbar.tokens().list(each.id())).hasSize(4);
    }
  }

  @Test
  void uploadSourceMap_sendsVersionAddressAndMap(@TempDir Path folder) throws Exception {
    var map = Files.writeString(folder.resolve("app.min.js.map"), "{\"version\":3}");

    UploadSourceMap.upload(rollbar, "2", "https://example.com/app.min.js", map);

    var kept = project.uploads().get(0);
    assertThat(kept.kind()).isEqualTo("sourcemap");
    assertThat(kept.fields())
        .containsEntry("version", "2")
        .containsEntry("minified_url", "https://example.com/app.min.js");
    assertThat(kept.files().get("source_map")).asString().isEqualTo("{\"version\":3}");
  }

  @Test
  void queryReport_writesCommasAndQuotesAsCsv() {
    project.answerQuery(
        "select 1",
        List.of("title", "n", "none"),
        List.of(List.of("a, \"b\"", 1, true), List.of("c", 2.5, "")));

    assertThat(QueryReport.csv(rollbar, "select 1"))
        .isEqualTo("title,n,none\r\n\"a, \"\"b\"\"\",1,true\r\nc,2.5,\r\n");
  }
}
