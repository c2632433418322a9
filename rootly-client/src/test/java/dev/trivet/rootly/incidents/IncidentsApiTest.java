package dev.trivet.rootly.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.trivet.rootly.LoopbackTest;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.catalog.OperationalStatus;
import dev.trivet.rootly.catalog.Service;
import dev.trivet.rootly.jsonapi.ResourceRef;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentsApiTest extends LoopbackTest {

  private static final String INCIDENT =
      quoted("{'data':{'id':'i1','type':'incidents','attributes':{'title':'Down'}}}");

  @ParameterizedTest
  @ValueSource(
      strings = {"environments", "incident_types", "services", "functionalities", "groups"})
  void get_whenThereAreOnlyReferences_keepsThemBesideAnEmptyAttribute(String name) {
    SERVER.respond(
        json(
            200,
            quoted(
                "{'data':{'id':'i1','type':'incidents','attributes':{'title':'t'},'relationships':{'"
                    + name
                    + "':{'data':[{'id':'x1','type':'"
                    + name
                    + "'}]}}}}")));

    var incident = rootly.incidents().get("i1");

    assertThat(incident.related(name)).containsExactly(ResourceRef.of(name, "x1"));
    assertThat(
            Stream.of(
                incident.environments(),
                incident.incidentTypes(),
                incident.services(),
                incident.functionalities(),
                incident.groups()))
        .allSatisfy(attribute -> assertThat(attribute).isEmpty());
  }

  @Test
  void create_whenTheFirstResponseIsLost_isRepeatedWithTheSameKey() {
    SERVER.respond(json(503, ""), json(200, INCIDENT), json(201, INCIDENT));

    try (var patient = patient()) {
      var input = IncidentInput.builder().title("Down").build();
      assertThat(patient.incidents().create(input).id()).isEqualTo("i1");
      patient.incidents().create(input);
    }

    var keys = keys();
    assertThat(keys).hasSize(3).allMatch(key -> key.length() == 36);
    assertThat(keys.get(1)).isEqualTo(keys.get(0)).isNotEqualTo(keys.get(2));
  }

  @Test
  void create_withAKeyOfTheCaller_sendsItWithEveryAttempt() {
    SERVER.respond(json(503, ""), json(200, INCIDENT));

    try (var patient = patient()) {
      patient.incidents().create(IncidentInput.builder().build(), "job-7");
    }

    assertThat(keys()).containsExactly("job-7", "job-7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\nb"})
  void create_whenTheKeyCannotBeSent_isRefused(String key) {
    var input = IncidentInput.builder().build();
    var long256 = "k".repeat(256);

    assertThatIllegalArgumentException().isThrownBy(() -> rootly.incidents().create(input, key));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rootly.incidents().create(input, long256))
        .withMessageContaining("255");
    assertThat(requests()).isEmpty();
  }

  @Test
  void create_whenTheInputSaysHowItEnded_isRefused() {
    var input = IncidentInput.builder().mitigationMessage("restarted").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> rootly.incidents().create(input))
        .withMessage(
            "rootly.incidents.create does not take IncidentInput.builder().mitigationMessage(..):"
                + " a new one cannot have it, only an update sets it");
    assertThat(requests()).isEmpty();
  }

  @Test
  void createEventService_fillsInTheEvent() {
    respond(quoted("{'data':{'id':'s','attributes':{}}}"));

    rootly
        .incidents()
        .eventServices()
        .create(
            "e1",
            EventServiceInput.builder()
                .serviceId("s1")
                .status(OperationalStatus.OPERATIONAL)
                .build());

    assertThat(requests().get(0).getBodyAsString())
        .isEqualTo(
            quoted(
                "{'data':{'type':'incident_event_services','attributes':{'incident_event_id':'e1',"
                    + "'service_id':'s1','status':'operational'}}}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{'data':{'id':'s1','type':'services','attributes':{'name':'API'}}}]",
        "[{'id':'s1','type':'services','attributes':{'name':'API'}}]",
        "{'data':[{'id':'s1','type':'services','attributes':{'name':'API'}}]}",
        "{'links':{'x':[]},'data':[{'data':{'id':'s1','attributes':{'name':'API'}}}]}"
      })
  void get_whateverServicesComeAs_readsThem(String services) {
    respond(
        quoted(
            "{'data':{'id':'i1','attributes':{'services':"
                + services
                + ",'title':'Down','user':{'data':{'id':'7','attributes':{'email':'a@b.c'}}}}}}"));

    var incident = rootly.incidents().get("i1");

    assertThat(incident.services()).containsExactly(Service.builder().id("s1").name("API").build());
    assertThat(incident.title()).contains("Down");
    assertThat(incident.user().orElseThrow().email()).contains("a@b.c");
    assertThat(incident.additionalProperties()).isEmpty();
  }

  @Test
  void get_whenAListIsAnOddObject_keepsItBesideTheModel() {
    respond(quoted("{'data':{'id':'i1','attributes':{'services':{'count':2},'title':'Down'}}}"));

    var incident = rootly.incidents().get("i1");

    assertThat(incident.services()).isEmpty();
    assertThat(incident.title()).contains("Down");
    assertThat(incident.additionalProperties()).containsOnlyKeys("services");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'team':'sre','tier':1}",
        "[{'key':'team','value':'sre'},{'key':'tier','value':1}]"
      })
  void get_whateverLabelsComeAs_readsThem(String labels) {
    respond(quoted("{'data':{'id':'i1','attributes':{'labels':" + labels + ",'title':'Down'}}}"));

    var incident = rootly.incidents().get("i1");

    assertThat(incident.labels().orElseThrow().text("team")).contains("sre");
    assertThat(incident.labels().orElseThrow().whole("tier")).contains(1L);
    assertThat(incident.title()).contains("Down");
    assertThat(incident.additionalProperties()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"['a']", "[{'key':'a'}]", "[{'key':'a','value':1},{'key':'a','value':2}]"})
  void get_whenLabelsAreNoPairs_keepsThemBesideTheModel(String labels) {
    respond(quoted("{'data':{'id':'i1','attributes':{'labels':" + labels + ",'title':'Down'}}}"));

    var incident = rootly.incidents().get("i1");

    assertThat(incident.labels()).isEmpty();
    assertThat(incident.title()).contains("Down");
    assertThat(incident.additionalProperties()).containsOnlyKeys("labels");
  }

  @Test
  void get_whenThereAreSecrets_doesNotShowThem() {
    respond(
        quoted(
            "{'data':{'id':'i1','attributes':{'zoom_meeting_start_url':'https://zoom/canary-1',"
                + "'zoom_meeting_password':'canary-2'}}}"));

    var incident = rootly.incidents().get("i1");

    assertThat(incident.zoomMeetingStartUrl()).contains("https://zoom/canary-1");
    assertThat(incident.toString()).doesNotContain("canary");
  }

  @Test
  void transitions_sendTheMessageOrNothing() {
    var done = json(200, INCIDENT);
    SERVER.respond(done, done, done, done, done);
    var incidents = rootly.incidents();

    incidents.mitigate("i1");
    incidents.mitigate("i1", "restarted");
    incidents.resolve("i1", "fixed");
    incidents.cancel("i1", "no incident");
    incidents.detachFromParent("i1");

    assertThat(lines())
        .containsExactly(
            "PUT /v1/incidents/i1/mitigate",
            "PUT /v1/incidents/i1/mitigate",
            "PUT /v1/incidents/i1/resolve",
            "PUT /v1/incidents/i1/cancel",
            "PUT /v1/incidents/i1/detach_from_parent");
    assertThat(requests())
        .extracting(LoggedRequest::getBodyAsString)
        .containsExactly(
            attributes("{}"),
            attributes("{'mitigation_message':'restarted'}"),
            attributes("{'resolution_message':'fixed'}"),
            attributes("{'cancellation_message':'no incident'}"),
            "");
  }

  @Test
  void removeSubscribers_sendsABodyWithDelete() {
    respond(INCIDENT);

    rootly
        .incidents()
        .removeSubscribers("i1", SubscribersInput.builder().userIds(List.of("7")).build());

    assertThat(lines()).containsExactly("DELETE /v1/incidents/i1/remove_subscribers");
    assertThat(requests().get(0).getBodyAsString()).isEqualTo(attributes("{'user_ids':['7']}"));
  }

  @Test
  void assignRole_whenARoleIsMissing_isRefused() {
    var input = RoleAssignmentInput.builder().userId("7").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> rootly.incidents().assignRole("i1", input))
        .withMessageContaining("RoleAssignmentInput.builder().incidentRoleId(..)");
  }

  @Test
  void meetingRecording_isCreatedForAPlatform_andHasNoPublicUrl() {
    respond(
        quoted(
            "{'data':{'id':'m1','attributes':{'video_url':'https://v/canary',"
                + "'transcript':[{'speaker':'A'}]}}}"));

    var recordings = rootly.incidents().meetingRecordings();
    var recording = recordings.create("i1", MeetingRecordingPlatform.ZOOM);

    assertThat(lines()).containsExactly("POST /v1/incidents/i1/meeting_recordings?platform=zoom");
    assertThat(recording.transcript())
        .extracting(segment -> segment.speaker().orElseThrow())
        .containsExactly("A");
    assertThat(recording.toString()).doesNotContain("canary");
  }

  @Test
  void transcript_thatIsNotThere_isEmpty() {
    respond(
        quoted("{'data':{'id':'m1','type':'meeting_recordings','attributes':{'transcript':{}}}}"));
    assertThat(rootly.incidents().meetingRecordings().get("m1").transcript()).isEmpty();
  }

  private static String attributes(String json) {
    return quoted("{'data':{'type':'incidents','attributes':" + json + "}}");
  }

  private static List<String> keys() {
    return requests().stream().map(request -> request.getHeader("Idempotency-Key")).toList();
  }

  private static RootlyClient patient() {
    return client(
        builder ->
            builder.apiKey(KEY).maxAttempts(3).configure(config -> config.sleeper(wait -> {})));
  }
}
