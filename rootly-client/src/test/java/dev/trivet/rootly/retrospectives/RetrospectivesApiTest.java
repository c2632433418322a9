package dev.trivet.rootly.retrospectives;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.rootly.LoopbackTest;
import dev.trivet.rootly.jsonapi.ResourceRef;
import org.junit.jupiter.api.Test;

class RetrospectivesApiTest extends LoopbackTest {

  @Test
  void get_readsTheStepsAndWhatTheDocumentDoesNotMention() {
    respond(
        quoted(
            "{'data':{'id':'r1','type':'incident_post_mortems','attributes':{"
                + "'show_action_items':true,'published_at':null},'relationships':{"
                + "'incident_retrospective_steps':{'data':[{'id':'st1','type':"
                + "'incident_retrospective_steps'}]}}}}"));

    var retrospective = rootly.retrospectives().get("r1");

    assertThat(retrospective.steps())
        .containsExactly(ResourceRef.of("incident_retrospective_steps", "st1"));
    assertThat(retrospective.showActionItems()).contains(true);
    assertThat(lines()).containsExactly("GET /v1/post_mortems/r1");
  }

  @Test
  void list_joinsSeveralValuesOfAFilter() {
    respond(EMPTY_PAGE);

    rootly
        .retrospectives()
        .list(RetrospectiveQuery.all().services("api", "web").status(RetrospectiveStatus.DRAFT))
        .toList();

    assertThat(lines())
        .containsExactly("GET /v1/post_mortems?filter[services]=api,web&filter[status]=draft");
  }

  @Test
  void process_isForIncidentsOfOneKind() {
    respond(
        quoted(
            "{'data':{'id':'p1','type':'retrospective_processes','attributes':{"
                + "'retrospective_process_matching_criteria':{'group_ids':['t1']}}}}"));

    var process =
        rootly
            .retrospectives()
            .processes()
            .update(
                "p1",
                RetrospectiveProcessInput.builder()
                    .retrospectiveProcessMatchingCriteria(
                        RetrospectiveMatchingCriteria.ofSeverities("s1", "s2"))
                    .build());

    assertThat(process.retrospectiveProcessMatchingCriteria())
        .contains(RetrospectiveMatchingCriteria.ofTeams("t1"));
    assertThat(requests().get(0).getBodyAsString())
        .contains(quoted("'retrospective_process_matching_criteria':{'severity_ids':['s1','s2']}"));
    assertThat(RetrospectiveMatchingCriteria.ofIncidentTypes("i1").incidentTypeIds())
        .containsExactly("i1");
  }

  @Test
  void ensureTemplate_looksThroughTheWholeList() {
    respond(quoted("{'data':[{'id':'t1','attributes':{'name':'Default'}}]}"));

    var template =
        rootly.retrospectives().templates().ensure(RetrospectiveTemplateInput.of("Default"));

    assertThat(template.created()).isFalse();
    assertThat(lines()).containsExactly("GET /v1/post_mortem_templates");
  }
}
