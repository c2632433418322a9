package dev.trivet.rootly.workflows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.json.JsonValue;
import dev.trivet.rootly.LoopbackTest;
import dev.trivet.rootly.incidents.IncidentStatus;
import dev.trivet.rootly.incidents.StatusPageEventStatus;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tasks of workflows, and their parameters. */
class WorkflowTasksApiTest extends LoopbackTest {

  private static final String TASK =
      """
      {"data": {"id": "t", "type": "workflow_tasks", "attributes": {"workflow_id": "w",
        "name": "Tell", "task_params": {"task_type": "send_sms", "retry_count": "3",
          "custom": {}, "phone_numbers": ["+15550100"]}}}}
      """;

  static Stream<Arguments> tasks() {
    return Stream.of(
        Arguments.of(
            WorkflowTasks.createSlackChannel(NamedRef.of("T1", "Acme"), "inc").isPrivate("auto"),
            """
            {"task_type":"create_slack_channel","workspace":{"id":"T1","name":"Acme"},
             "title":"inc","private":"auto"}
            """),
        Arguments.of(
            WorkflowTasks.sendSlackMessage("Hello")
                .channels(NamedRef.of("{{ incident.slack_channel_id }}"))
                .pinToChannel(true)
                .extra("new_member", JsonValue.of(1)),
            """
            {"task_type":"send_slack_message","text":"Hello",
             "channels":[{"id":"{{ incident.slack_channel_id }}"}],"pin_to_channel":true,
             "new_member":1}
            """),
        Arguments.of(
            WorkflowTasks.sendEmail(List.of("a@example.com"), "Down"),
            """
            {"task_type":"send_email","to":["a@example.com"],"subject":"Down","body":null}
            """),
        Arguments.of(
            WorkflowTasks.createGoogleMeeting().summary("War room"),
            """
            {"task_type":"create_google_meeting","summary":"War room","description":null}
            """),
        Arguments.of(
            WorkflowTasks.httpClient("https://example.com/x", "20[0-3]")
                .headers(Map.of("Accept", "text/plain"))
                .expectedResponseHeaders(Map.of("ETag", "1"))
                .retryCount(2),
            """
            {"task_type":"http_client","url":"https://example.com/x","succeed_on_status":"20[0-3]",
             "headers":"{\\"Accept\\":\\"text/plain\\"}","expected_response_headers":{"ETag":"1"},
             "retry_count":2}
            """),
        Arguments.of(
            WorkflowTasks.updateStatus(IncidentStatus.RESOLVED),
            """
            {"task_type":"update_status","status":"resolved"}"""),
        Arguments.of(
            WorkflowTasks.publishIncident(
                    "page", NamedRef.of("i"), StatusPageEventStatus.MONITORING)
                .publicTitle("Outage"),
            """
            {"task_type":"publish_incident","incident":{"id":"i"},"public_title":"Outage",
             "status":"monitoring","status_page_id":"page"}
            """),
        Arguments.of(
            WorkflowTasks.autoAssignRoleRootly("r").scheduleTarget(NamedRef.of("s")),
            """
            {"task_type":"auto_assign_role_rootly","incident_role_id":"r",
             "schedule_target":{"id":"s"}}
            """));
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void create_withBuilder_sendsTypeAndParameters(TaskBuilder<?> task, String sent) {
    respond(TASK);

    rootly
        .workflows()
        .tasks()
        .create("w", WorkflowTaskInput.builder().name("Tell").taskParams(task.build()).build());

    assertThat(lines()).containsExactly("POST /v1/workflows/w/workflow_tasks");
    assertThat(attributes().get("task_params")).contains(JsonValue.parse(sent));
  }

  @Test
  void build_withNoneOfSeveralTargets_isRefused() {
    assertThatThrownBy(() -> WorkflowTasks.sendSlackMessage("Hello").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("SendSlackMessageTask needs one of channels, slack_users, slack_user_groups");
  }

  @Test
  void build_withoutWhatItNeeds_isRefused() {
    var task = WorkflowTasks.publishIncident("p", NamedRef.of("i"), StatusPageEventStatus.RESOLVED);

    assertThatThrownBy(task::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("PublishIncidentTask needs public_title");
  }

  @Test
  void update_withParametersThatWereRead_changesOneOfThem() {
    SERVER.respond(json(200, TASK), json(200, TASK));
    var tasks = rootly.workflows().tasks();

    var task = tasks.get("t");
    var params = task.taskParams().orElseThrow();
    var more = params.with("phone_numbers", JsonValue.parse("[\"+15550199\"]"));
    tasks.update("t", WorkflowTaskInput.builder().taskParams(more).build());

    assertThat(task.taskType()).contains("send_sms");
    assertThat(params.get("retry_count")).contains(JsonValue.of("3"));
    assertThat(params.get("nothing")).isEmpty();
    assertThat(params)
        .hasToString("TaskParams[task_type, retry_count, custom, phone_numbers] send_sms");
    assertThat(body(1).get("task_params"))
        .contains(
            JsonValue.parse(
                """
                {"task_type": "send_sms", "retry_count": "3", "custom": {},
                 "phone_numbers": ["+15550199"]}
                """));
  }

  @Test
  void get_withParametersOfAnotherForm_keepsThem() {
    respond(quoted("{'data':{'id':'t','attributes':{'task_params':'none'}}}"));

    var task = rootly.workflows().tasks().get("t");

    assertThat(task.taskParams()).isEmpty();
    assertThat(task.taskType()).isEmpty();
    assertThat(task.additionalProperties()).containsEntry("task_params", JsonValue.of("none"));
  }

  @Test
  void workflow_withTrigger_sendsItsConditions() {
    respond(quoted("{'data':{'id':'w','attributes':{'wait':'2 mins','repeat_on':['R']}}}"));

    var workflow =
        rootly
            .workflows()
            .create(
                WorkflowInput.builder()
                    .name("Page")
                    .waitDuration("2 mins")
                    .triggerParams(
                        TriggerParams.incident("incident_created")
                            .condition("incident_condition_severity", ConditionOperator.IS))
                    .build());

    assertThat(attributes())
        .isEqualTo(
            JsonValue.parse(
                """
                {"name": "Page", "wait": "2 mins", "trigger_params": {"trigger_type": "incident",
                  "triggers": ["incident_created"], "incident_condition_severity": "IS"}}
                """));
    assertThat(workflow.waitDuration()).contains("2 mins");
  }

  @Test
  void run_onAnIncident_isReadAsRecorded() {
    respond(
        """
        {"data": {"id": "r", "type": "workflow_runs", "attributes": {"workflow_id": "w",
          "status": "queued", "kind": "incident", "triggered_by": "user", "user_id": 951,
          "workflow_name": "Page", "queued_at": "2026-01-20T10:00:00.000-08:00"},
          "relationships": {"workflow": {"data": null}}}}
        """);

    var run = rootly.workflows().runs().create("w", WorkflowRunInput.onIncident("i"));

    assertThat(lines()).containsExactly("POST /v1/workflows/w/workflow_runs");
    assertThat(attributes()).isEqualTo(JsonValue.parse("{\"incident_id\":\"i\"}"));
    assertThat(run.status()).contains(WorkflowRunStatus.QUEUED);
    assertThat(run.triggeredBy()).contains(WorkflowRunTrigger.USER);
    assertThat(run.userId()).contains(951L);
  }

  @Test
  void run_onTwoThings_isRefused() {
    var input = WorkflowRunInput.builder().incidentId("i").alertId("a");

    assertThatThrownBy(input::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one of incidentId, postMortemId, actionItemId, alertId and pulseId");
  }

  private static JsonValue attributes() {
    return body(0);
  }

  private static JsonValue body(int request) {
    return JsonValue.parse(requests().get(request).getBodyAsString())
        .get("data")
        .flatMap(data -> data.get("attributes"))
        .orElseThrow();
  }
}
