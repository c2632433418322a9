package dev.trivet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.catalog.ServiceInput;
import dev.trivet.rootly.incidents.IncidentStatus;
import dev.trivet.testkit.FakeCall;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.FakesExtension;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@Timeout(60)
@ExtendWith(FakesExtension.class)
class RootlyProgramsTest {

  private RootlyClient rootly;

  @BeforeEach
  void connect(FakeRootly fake) {
    rootly = RootlyClient.builder().baseUrl(fake.baseUrl()).apiKey(fake.token()).build();
  }

  @AfterEach
  void disconnect() {
    rootly.close();
  }

  @Test
  void declare_whenTheResponseIsLost_declaresOnce(FakeRootly fake) {
    fake.faults().only(FakeCall::write).cutAfterWrite(1);

    var incident = DeclareIncident.declare(rootly, "run-1", "Down");
    var again = DeclareIncident.declare(rootly, "run-1", "Down");

    assertThat(again.id()).isEqualTo(incident.id());
    assertThat(rootly.incidents().list()).hasSize(1);
  }

  @Test
  void follow_endsWithTheIncident() {
    var id = DeclareIncident.declare(rootly, "run-1", "Down").id();

    DeclareIncident.follow(
        rootly, id, List.<Runnable>of(() -> rootly.incidents().cancel(id)).iterator());

    assertThat(rootly.incidents().get(id).status()).contains(IncidentStatus.CANCELLED);
  }

  @Test
  void export_namesOwnersAndQuotesCells(FakeRootly fake) {
    var ada = fake.addUser("ada@example.com", "Ada Lovelace");
    var team = fake.addTeam("Payments");
    rootly
        .catalog()
        .services()
        .create(
            ServiceInput.builder()
                .name("Check\"out\"")
                .ownerGroupIds(List.of(team))
                .ownerUserIds(List.of(ada))
                .build());

    assertThat(ExportServices.export(rootly))
        .isEqualTo(
            "service,slug,teams,people\r\n"
                + "\"Check\"\"out\"\"\",check-out,Payments,ada@example.com\r\n");
  }
}
