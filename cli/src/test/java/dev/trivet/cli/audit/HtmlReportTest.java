package dev.trivet.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.cli.Chromium;
import dev.trivet.cli.Cli;
import dev.trivet.cli.access.Membership;
import dev.trivet.cli.access.Membership.Kind;
import dev.trivet.cli.access.Problem;
import dev.trivet.cli.access.Roster;
import dev.trivet.cli.access.Service;
import dev.trivet.cli.access.ServiceResults;
import dev.trivet.cli.access.TeamInfo;
import dev.trivet.testkit.time.VirtualTime;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The page, looked at with a real browser where there is one. */
@Timeout(180)
class HtmlReportTest {

  private static final String HOSTILE = "</script><img src=x onerror=alert(1)>&\"'<b>\u2028";

  @TempDir private Path folder;

  @Test
  void page_isSelfContained() {
    var page = HtmlReport.render(hostile());

    assertThat(page)
        .doesNotContain("replaced")
        .doesNotContainPattern("(src|href)=\"?(https?:)?//")
        .doesNotContain("@import")
        .doesNotContain("url(")
        .doesNotContain(HOSTILE);
    assertThat(page.split("</script>", -1)).hasSize(3);
  }

  @Test
  @EnabledIf(Chromium.EXISTS)
  void page_showsEverybodyInTheirTeams() throws Exception {
    var dom = dom(seeded(), "");

    assertThat(people(dom)).hasSize(9).contains("linus.kim@example.com", "sam@example.com");
    assertThat(matches(dom, "<th class=\"group first (\\w+)\" colspan=\"(\\d+)\">"))
        .containsExactly("rollbar 5", "rootly 3", "honeybadger 2");
    assertThat(matches(dom, "class=\"(role [^\"]+)\" title=\"LINUS"))
        .containsExactly("role active");
    assertThat(matches(dom, "<th class=\"(\\w+ system)")).hasSize(2);
    assertThat(matches(dom, "<span class=\"(role pending)\" title=\"")).hasSize(4);
    assertThat(matches(dom, "<span class=\"role active strong (last)\" title=\"")).hasSize(4);
    assertThat(matches(dom, "<b>(\\d+)</b>")).containsExactly("9", "7", "5", "7");
    assertThat(dom).contains("9 of 9 people, 10 of 10 teams");
  }

  @Test
  @EnabledIf(Chromium.EXISTS)
  void page_filtersByTextServiceRoleAndStatus() throws Exception {
    var page = seeded();

    assertThat(people(dom(page, "#text=LINUS"))).containsExactly("linus.kim@example.com");
    assertThat(people(dom(page, "#text=warehouse&off=rollbar,rootly")))
        .containsExactly(
            "linus.kim@example.com", "owner@example.com", "pia@example.com", "sam@example.com");
    assertThat(people(dom(page, "#status=pending")))
        .containsExactly("sam@example.com", "temp.worker@example.com");
    assertThat(people(dom(page, "#role=admin&status=active")))
        .containsExactly("linus.kim@example.com", "mara@example.com");
    assertThat(dom(page, "#system=off")).contains("9 of 9 people, 8 of 10 teams");
    assertThat(dom(page, "#text=nobody"))
        .contains("0 of 9 people")
        .contains("<div id=\"none\">Nobody fits");
  }

  @Test
  @EnabledIf(Chromium.EXISTS)
  void page_aboutAPerson_showsTheirTeamsOnly() throws Exception {
    var file = folder.resolve("pia.html");
    Cli.here(
            Map.of(),
            new VirtualTime(),
            "audit",
            "--format=html",
            "--person=Pia@example.com",
            "--output=" + file)
        .code(0);
    var dom = dom(file, "");

    assertThat(people(dom)).containsExactly("pia@example.com");
    assertThat(dom).contains("only pia@example.com, read ").contains("3 of 10 teams");
  }

  @Test
  @EnabledIf(Chromium.EXISTS)
  void page_ofThousands_buildsItsTableWhileItIsScrolled() throws Exception {
    var team = new TeamInfo(Service.ROOTLY, "1", "Engineering", false);
    var rows =
        IntStream.range(0, 2000).mapToObj(n -> member(team, "p%04d@example.com".formatted(n)));
    var roster = new Roster(List.of(team), rows.toList());
    var page =
        HtmlReport.render(report(new ServiceResults<>(Map.of(Service.ROOTLY, roster), List.of())));
    var file = Files.writeString(folder.resolve("thousands.html"), page);

    var dom = dom(file, "");
    assertThat(people(dom)).hasSize(200).startsWith("p0000@example.com");
    assertThat(dom).contains("2000 of 2000 people");
    assertThat(people(dom(file, "#text=p1999"))).containsExactly("p1999@example.com");
  }

  private static Membership member(TeamInfo team, String email) {
    return new Membership(team, email, "", "member", Kind.ACTIVE, email, false);
  }

  private static AuditReport report(ServiceResults<Roster> found) {
    return AuditReport.of(Instant.EPOCH, List.of(), found);
  }

  @Test
  @EnabledIf(Chromium.EXISTS)
  void page_showsHostileNamesAsText() throws Exception {
    var file = Files.writeString(folder.resolve("hostile.html"), HtmlReport.render(hostile()));
    var dom = dom(file, "");

    assertThat(dom).doesNotContain("<img").contains("&lt;img src=x onerror=alert(1)&gt;");
    assertThat(people(dom)).hasSize(1);
    assertThat(dom).contains("rootly is missing here: down");
  }

  /** A picture of either theme, to be looked at: target/audit-light.png, target/audit-dark.png. */
  @Test
  @EnabledIf(Chromium.EXISTS)
  void page_isPainted() throws Exception {
    var page = seeded();
    for (var theme : List.of("light", "dark")) {
      var picture = Path.of("target", "audit-" + theme + ".png");
      Chromium.paint(folder, page.toUri() + "#theme=" + theme, "1360,1040", picture);
    }
  }

  private Path seeded() {
    var file = folder.resolve("audit.html");
    Cli.here(Map.of(), new VirtualTime(), "audit", "--format", "html", "--output", file.toString())
        .code(0);
    return file;
  }

  private static AuditReport hostile() {
    var team = new TeamInfo(Service.ROLLBAR, "1", HOSTILE, false);
    var row = new Membership(team, HOSTILE, HOSTILE, HOSTILE, Kind.ACTIVE, "1", true);
    var roster = new Roster(List.of(team), List.of(row));
    var problem = new Problem(Service.ROOTLY, "down");
    return report(new ServiceResults<>(Map.of(Service.ROLLBAR, roster), List.of(problem)));
  }

  private static List<String> people(String dom) {
    return matches(dom, "<tr data-person=\"([^\"]+)\"");
  }

  private static List<String> matches(String text, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(
            found ->
                found.groupCount() == 1 ? found.group(1) : found.group(1) + " " + found.group(2))
        .toList();
  }

  private String dom(Path page, String hash) throws Exception {
    var dom = Chromium.dom(folder, page.toUri() + hash);
    assertThat(dom).as("the script ran to its end").contains("data-ready=\"yes\"");
    // what the script made, without the data it made it from
    return dom.replaceAll("(?s)<script.*?</script>", "");
  }
}
