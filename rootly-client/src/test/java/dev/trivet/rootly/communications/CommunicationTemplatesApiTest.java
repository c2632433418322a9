package dev.trivet.rootly.communications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.json.JsonValue;
import dev.trivet.rootly.LoopbackTest;
import dev.trivet.rootly.jsonapi.Include;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is odd about communications and status pages. */
class CommunicationTemplatesApiTest extends LoopbackTest {

  /** Documented as a plain object, recorded as a document. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'id':'c','name':'Customers'}",
        "{'data':{'id':'c','type':'communications_types','attributes':{'name':'Customers'}}}"
      })
  void get_withEachFormOfTheType_readsIt(String type) {
    respond(
        """
        {"data": {"id": "t", "type": "communications-templates", "attributes": {
          "communication_type": %s,
          "communication_template_stages": [{"data": {"id": "s", "type":
            "communications-template_stages", "attributes": {"sms_content": "Down",
              "communication_stage": {"id": "st", "name": "Start"}}}}]}}}
        """
            .formatted(quoted(type)));

    var template = rootly.communications().templates().get("t");

    var found = template.communicationType().orElseThrow();
    assertThat(found.id()).contains("c");
    assertThat(found.name()).contains("Customers");
    assertThat(template.communicationTemplateStages()).hasSize(1);
    var stage = template.communicationTemplateStages().get(0);
    assertThat(stage.id()).contains("s");
    assertThat(stage.smsContent()).contains("Down");
    assertThat(stage.communicationStage().flatMap(CommunicationRef::name)).contains("Start");
    assertThat(stage.additionalProperties()).isEmpty();
  }

  @Test
  void update_ofTextsThatAreThere_sendsTheirId() {
    respond(quoted("{'data':{'id':'t'}}"));

    rootly
        .communications()
        .templates()
        .update(
            "t",
            CommunicationTemplateInput.builder()
                .communicationTemplateStagesAttributes(
                    List.of(
                        CommunicationTemplateStageInput.builder().id("s").smsContent("Up").build()))
                .build());

    assertThat(lines()).containsExactly("PATCH /v1/communications/templates/t");
    assertThat(attributes())
        .isEqualTo(
            JsonValue.parse(
                """
                {"communication_template_stages_attributes":[{"id":"s","sms_content":"Up"}]}"""));
  }

  @Test
  void ensure_whenTheNameIsThere_createsNothing() {
    respond(quoted("{'data':[{'id':'a','attributes':{'name':'Ops'}}]}"));

    var found =
        rootly
            .communications()
            .types()
            .ensure(CommunicationTypeInput.builder().name(" Ops").color("#FFF").build());

    assertThat(found.created()).isFalse();
    assertThat(found.value().id()).isEqualTo("a");
    assertThat(lines()).containsExactly("GET /v1/communications/types?filter[name]=Ops");
  }

  @Test
  void ensure_ofATeamOfAStatusPage_looksForTheTeam() {
    SERVER.respond(
        json(200, quoted("{'data':[{'id':'x','attributes':{'group_id':'g1'}}]}")),
        json(201, quoted("{'data':{'id':'y','attributes':{'group_id':'g2'}}}")));

    var made =
        rootly
            .communications()
            .statusPageTeams()
            .ensure("p", StatusPageTeamInput.builder().groupId("g2").build());

    assertThat(made.created()).isTrue();
    assertThat(lines())
        .containsExactly("GET /v1/status-pages/p/teams", "POST /v1/status-pages/p/teams");
  }

  @Test
  void component_withNeitherNameNorSource_isRefusedUnsent() {
    respond(quoted("{'data':{'id':'c'}}"));
    var components = rootly.communications().statusPageComponents();
    var input = StatusPageComponentInput.builder().name(" ").sourceId("s").build();

    assertThatThrownBy(() -> components.create("p", input))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "rootly.statusPageComponents.create needs StatusPageComponentInput.builder().name(..),"
                + " or sourceType(..) and sourceId(..)");
    assertThat(requests()).isEmpty();
  }

  @Test
  void component_withSource_isCreatedAndReadWithWhatIsAskedFor() {
    SERVER.respond(
        json(201, quoted("{'data':{'id':'c'}}")), json(200, quoted("{'data':{'id':'c'}}")));
    var components = rootly.communications().statusPageComponents();

    components.create(
        "p",
        StatusPageComponentInput.builder()
            .sourceType(StatusPageComponentSourceType.SERVICE)
            .sourceId("s")
            .build());
    components.get("c", new Include("status_page"));

    assertThat(lines())
        .containsExactly(
            "POST /v1/status-pages/p/components", "GET /v1/components/c?include=status_page");
  }

  @Test
  void statusPage_readsCnameRecordsByDomain() {
    respond(
        """
        {"data": {"id": "p", "attributes": {"authentication_password": "fake-canary-0815",
          "cname_records": {"status.example.com": "x.rootly.example"}}}}
        """);

    var page = rootly.communications().statusPages().get("p");

    assertThat(page.cnameRecords()).containsEntry("status.example.com", "x.rootly.example");
    assertThat(page.authenticationPassword()).contains("fake-canary-0815");
    assertThat(page.toString()).doesNotContain("fake-canary");
  }

  private static JsonValue attributes() {
    return JsonValue.parse(requests().get(0).getBodyAsString())
        .get("data")
        .flatMap(data -> data.get("attributes"))
        .orElseThrow();
  }
}
