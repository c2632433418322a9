package dev.trivet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.testkit.Fake;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.server.RunningFakes;
import dev.trivet.testkit.time.VirtualTime;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The page of a fake, looked at with a real browser: target/fake-*.png shows it. */
@EnabledIf(Chromium.EXISTS)
@Timeout(180)
class FakePageTest {

  private static final String HOSTILE = "</td><img src=x onerror=alert(1)>&\"'<b>\u202Egnp.exe";

  @TempDir private Path folder;

  private final RunningFakes fakes = RunningFakes.start(new VirtualTime()).seed();

  @AfterEach
  void stop() {
    fakes.close();
  }

  @Test
  void page_withNothingInIt_isPainted() throws Exception {
    try (var empty = FakeRootly.start(options -> options.clock(new VirtualTime()))) {
      paint(empty, "empty");
    }
  }

  @Test
  void page_showsWhatCommandsDid() throws Exception {
    Cli.here(fakes.environment(), new VirtualTime(), "audit").code(0);
    fakes.get(FakeRollbar.class).limits().allow(100, Duration.ofMinutes(1));
    fakes.get(FakeRollbar.class).faults().serverError(2, 503).cutAfterWrite(1);
    Cli.here(fakes.environment(), new VirtualTime(), "doctor");

    var dom = dom(fakes.get(FakeRollbar.class));

    assertThat(dom)
        .contains("<td>mara@example.com</td>", "<td>web-shop</td>")
        .containsPattern("<td class=\"path\">/api/1/")
        .contains("<td>GET</td><td><span class=\"status s2\">200</span>", "server error</span>");
    assertThat(Pattern.compile("<details ").matcher(dom).results().count()).isEqualTo(9);
    paint(fakes.get(FakeRollbar.class), "few");
  }

  @Test
  void page_ofManyResources_isPainted() throws Exception {
    for (int i = 1; i <= 2_000; i++) {
      var name = "Payments gateway for region " + i;
      fakes
          .get(FakeRootly.class)
          .add("services", Map.of("name", name, "description", "It pays. ".repeat(30)));
    }

    paint(fakes.get(FakeRootly.class), "many");
  }

  @Test
  void page_showsHostileNamesAsText() throws Exception {
    fakes.get(FakeHoneybadger.class).addMember(1_001, "eve@example.com", HOSTILE, false);

    var dom = dom(fakes.get(FakeHoneybadger.class));

    assertThat(dom).doesNotContain("<img").contains("&lt;img src=x onerror=alert(1)&gt;");
  }

  private String dom(Fake fake) throws Exception {
    return Chromium.dom(folder, fake.pageUrl());
  }

  private void paint(Fake fake, String name) throws Exception {
    for (var size : Map.of("wide", "1360,1400", "narrow", "500,1600").entrySet()) {
      var picture = Path.of("target", "fake-" + name + "-" + size.getKey() + ".png");
      Chromium.paint(folder, fake.pageUrl(), size.getValue(), picture);
    }
  }
}
