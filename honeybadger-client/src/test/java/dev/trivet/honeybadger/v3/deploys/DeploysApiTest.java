package dev.trivet.honeybadger.v3.deploys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.honeybadger.v3.V3;
import dev.trivet.testkit.FakeHoneybadgerV3;
import dev.trivet.testkit.FakesExtension;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lists of deploys, which go on after the last one of a page. */
@Timeout(30)
@ExtendWith(FakesExtension.class)
class DeploysApiTest {

  @Test
  void list_whenThereAreManyPages_isWalkedToTheEnd(FakeHoneybadgerV3 fake) {
    fake.pageSize(3);
    try (var client = V3.client(fake)) {
      var project = V3.project(client).id();
      IntStream.range(0, 7)
          .forEach(i -> fake.add("deploy", Map.of("project_id", project, "revision", "r" + i)));
      assertThat(
              client.projects().deploys().list(project, DeployQuery.all().pageSize(2)).stream()
                  .map(Deploy::revision)
                  .map(revision -> revision.orElse("")))
          .containsExactly("r6", "r5", "r4", "r3", "r2", "r1", "r0");
    }
  }
}
