package dev.trivet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** What dashboards, status pages and workflows do beyond the calls of a collection. */
@ExtendWith(FakesExtension.class)
@Timeout(20)
class RootlyDashboardsTest {
  private final Wire wire;

  RootlyDashboardsTest(FakeRootly fake) {
    this.wire = Wire.to(fake);
  }

  private String create(String path, String type, String attributes) {
    var response =
        wire.post(path, "{'data':{'type':'%s','attributes':%s}}".formatted(type, attributes));
    assertThat(response.status()).as("%s", response.body()).isEqualTo(201);
    return response.at("/data/id").asText();
  }

  @Test
  void dashboard_whenDuplicated_hasCopiesOfItsPanels() {
    var id = create("/dashboards", "dashboards", "{'name':'Ops','owner':'team'}");
    var panel =
        create(
            "/dashboards/" + id + "/panels",
            "dashboard_panels",
            "{'name':'Open','params':{'display':'table'}}");

    var copy = wire.post("/dashboards/" + id + "/duplicate", "").at("/data");
    var twice = wire.post("/dashboard_panels/" + panel + "/duplicate", "").at("/data");

    assertThat(copy.at("/id").asText()).isNotEqualTo(id);
    assertThat(copy.at("/attributes/name").asText()).isEqualTo("Ops");
    var panels = wire.get("/dashboards/" + copy.at("/id").asText() + "/panels").at("/data");
    assertThat(panels).hasSize(1);
    assertThat(panels.at("/0/attributes/params/display").asText()).isEqualTo("table");
    assertThat(twice.at("/attributes/dashboard_id").asText()).isEqualTo(id);
    assertThat(wire.get("/dashboards/" + id + "/panels").at("/data")).hasSize(2);
    assertThat(wire.post("/dashboards/" + id + "/set_default", "").at("/data/id").asText())
        .isEqualTo(id);
    assertThat(wire.post("/dashboards/nope/duplicate", "").status()).isEqualTo(404);
  }

  @Test
  void statusPage_hasComponentsTeamsAndTemplates() {
    var page = "/status-pages/" + create("/status-pages", "status_pages", "{'title':'Shop'}");
    var group =
        create(page + "/component-groups", "status_page_component_groups", "{'name':'Web'}");
    var component =
        create(
            page + "/components",
            "status_page_components",
            "{'name':'Cart','status_page_component_group_id':'" + group + "'}");
    var template =
        create(page + "/templates", "status_page_templates", "{'title':'Up','body':'All is well'}");

    assertThat(wire.get("/components/" + component).at("/data/attributes/status").asText())
        .isEqualTo("operational");
    assertThat(wire.get("/templates/" + template).at("/data/attributes/created_at").asText())
        .isNotEmpty();
    assertThat(wire.delete("/components/" + component).status()).isBetween(200, 204);
    assertThat(wire.get("/components/" + component).status()).isEqualTo(404);
    assertThat(
            wire.post(
                    page + "/teams",
                    "{'data':{'type':'status_page_groups','attributes':{'group_id':'nope'}}}")
                .status())
        .isEqualTo(422);
  }

  @Test
  void workflow_whenRun_hasARun() {
    var workflow = create("/workflows", "workflows", "{'name':'Page'}");
    var runs = "/workflows/" + workflow + "/workflow_runs";

    create(runs, "workflow_runs", "{'immediate':true}");

    var listed = wire.get(runs).at("/data");
    assertThat(listed).hasSize(1);
    assertThat(listed.at("/0/attributes/workflow_id").asText()).isEqualTo(workflow);
    assertThat(listed.at("/0/attributes/status").asText()).isEqualTo("queued");
  }
}
