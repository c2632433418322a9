package dev.trivet.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.rootly.RootlyClient;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.FakesExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A rotation from the sample file. */
@Timeout(30)
@ExtendWith(FakesExtension.class)
class RotationFromFileTest {

  private static final Instant THURSDAY = Instant.parse("2026-01-08T12:00:00Z");

  private static Properties sample() throws IOException {
    try (var file = Files.newBufferedReader(Path.of("src/main/resources/rotation.properties"))) {
      return RotationFromFile.read(file);
    }
  }

  private static RootlyClient client(FakeRootly fake) {
    return RootlyClient.builder().baseUrl(fake.baseUrl()).apiKey(fake.token()).build();
  }

  @Test
  void table_whenRunTwice_isTheSameAndCreatesNothingMore(FakeRootly fake) throws IOException {
    fake.addUser("ada@example.com", "Ada Lovelace");
    fake.addUser("grace@example.com", "Grace Hopper");
    fake.addUser("linus@example.com", "Linus Pauling");
    try (var rootly = client(fake)) {
      var table = RotationFromFile.table(rootly, sample(), THURSDAY);

      assertThat(table)
          .containsExactly(
              "FROM                  TO                    ON CALL",
              "Mon 2026-01-05 09:00  Mon 2026-01-12 09:00  Ada Lovelace",
              "Mon 2026-01-12 09:00  Mon 2026-01-19 09:00  Grace Hopper",
              "Mon 2026-01-19 09:00  Mon 2026-01-26 09:00  Linus Pauling");
      assertThat(RotationFromFile.table(rootly, sample(), THURSDAY)).isEqualTo(table);
      assertThat(rootly.schedules().list()).hasSize(1);
    }
  }

  @Test
  void table_whenSomebodyIsUnknown_saysWhoBeforeItCreatesAnything(FakeRootly fake) {
    try (var rootly = client(fake)) {
      assertThatThrownBy(() -> RotationFromFile.table(rootly, sample(), THURSDAY))
          .hasMessage("Rootly has no user ada@example.com");
      assertThat(rootly.schedules().list()).isEmpty();
    }
  }
}
