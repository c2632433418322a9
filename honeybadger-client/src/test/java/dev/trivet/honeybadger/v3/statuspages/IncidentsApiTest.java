package dev.trivet.honeybadger.v3.statuspages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.honeybadger.v3.V3;
import dev.trivet.testkit.FakeHoneybadgerV3;
import dev.trivet.testkit.FakesExtension;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Incidents on status pages, and how they go on. */
@Timeout(30)
@ExtendWith(FakesExtension.class)
class IncidentsApiTest {

  private static IncidentUpdateInput update(String message, IncidentStatus status) {
    return IncidentUpdateInput.builder().message(message).status(status).build();
  }

  @Test
  void get_whenAnUpdateFollowed_hasItsStatus(FakeHoneybadgerV3 fake) {
    var seen = update("Seen", IncidentStatus.INVESTIGATING);
    try (var client = V3.client(fake)) {
      var pages = client.statusPages();
      var page = pages.create(StatusPageInput.builder().name("Status").build()).id();
      var incident =
          pages
              .incidents()
              .create(page, IncidentInput.builder().title("Down").updates(List.of(seen)).build());
      pages.incidentUpdates().create(page, incident.id(), update("Over", IncidentStatus.RESOLVED));
      var read = pages.incidents().get(page, incident.id());
      assertThat(read.updates()).hasSize(2);
      assertThat(read.currentStatus()).contains(IncidentStatus.RESOLVED);
    }
  }
}
