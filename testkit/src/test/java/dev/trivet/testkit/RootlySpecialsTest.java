package dev.trivet.testkit;

import static dev.trivet.testkit.Wire.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(FakesExtension.class)
@Timeout(20)
class RootlySpecialsTest {
  private final FakeRootly fake;
  private final Wire wire;

  RootlySpecialsTest(FakeRootly fake) {
    this.fake = fake;
    this.wire = Wire.to(fake);
  }

  private String property(String name) {
    var response =
        wire.post(
            "/teams/properties",
            "{'data':{'type':'catalog_properties','attributes':{'name':'%s','kind':'text'}}}"
                .formatted(name));
    assertThat(response.status()).isEqualTo(201);
    return response.at("/data/id").asText();
  }

  @Test
  void chart_whenAskedForDaysOrWeeks_isAMapOfCounts() {
    fake.addTeam("a");
    var days = wire.get("/teams/a/incidents_chart?period=day").at("/data");
    assertThat(days).hasSize(7);
    assertThat(days.path("2025-12-31").isInt()).isTrue();
    var weeks = wire.get("/teams/a/incidents_chart?period=week").at("/data");
    assertThat(weeks.has("2025-12-24 00:00:00 UTC")).isTrue();
    assertThat(wire.get("/teams/a/incidents_chart").status()).isEqualTo(422);
  }

  @Test
  void properties_whenCreated_areListedAndUsableByTeams() {
    var id = property("Cost centre");
    var listed = wire.get("/teams/properties?filter%5Bkind%5D=text&sort=-position").body();
    assertThat(listed.at("/data/0/id").asText()).isEqualTo(id);
    assertThat(listed.at("/data/0/type").asText()).isEqualTo("catalog_properties");
    assertThat(listed.at("/data/0/attributes/slug").asText()).isEqualTo("cost-centre");
    assertThat(listed.at("/data/0/attributes/multiple").isBoolean()).isTrue();
    assertThat(listed.at("/data/0/attributes/position").asInt()).isEqualTo(1);
    assertThat(listed.at("/meta/total_count").asInt()).isEqualTo(1);
    assertThat(wire.get("/teams/properties?filter%5Bname%5D=no").at("/data")).isEmpty();

    var team =
        "{'data':{'type':'groups','attributes':{'name':'a','properties':[%s]}}}"
            .formatted("{'catalog_property_id':'" + id + "','value':'42'}");
    assertThat(wire.post("/teams", team).at("/data/attributes/properties"))
        .isEqualTo(json("[{'catalog_property_id':'" + id + "','value':'42'}]"));
    assertThat(wire.post("/teams", team.replace(id, "nope").replace("'a'", "'b'")).status())
        .isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'kind':'text'}",
        "{'name':'a','kind':'odd'}",
        "{'name':'a','kind':'text','colour':'red'}"
      })
  void property_whenWrong_is422(String attributes) {
    var body = "{'data':{'type':'catalog_properties','attributes':" + attributes + "}}";
    assertThat(wire.post("/teams/properties", body).status()).isEqualTo(422);
  }

  @Test
  void bulkUpsert_whenSomeAreKnown_createsAndUpdates() {
    var id = property("Tier");
    wire.post("/teams/bulk_upsert", "{'entities':[{'external_id':'1','name':'a','color':'#1'}]}");
    var response =
        wire.post(
            "/teams/bulk_upsert",
            "{'entities':[{'external_id':'1','description':'d','fields':[%s]},"
                    .formatted("{'catalog_field_id':'tier','value':'gold'}")
                + "{'external_id':'2','name':'b'}]}");
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.body()).hasSize(1);
    assertThat(response.at("/data")).hasSize(2);
    var first = wire.get("/teams/a").at("/data/attributes");
    assertThat(first.path("color").asText()).isEqualTo("#1");
    assertThat(first.path("description").asText()).isEqualTo("d");
    assertThat(first.at("/properties/0"))
        .isEqualTo(json("{'catalog_property_id':'%s','value':'gold'}".formatted(id)));
    assertThat(wire.get("/teams").at("/data")).hasSize(2);
  }

  @Test
  void bulkUpsert_whenOneIsWrong_writesNothingAndNamesIt() {
    fake.addTeam("taken");
    var response =
        wire.post(
            "/teams/bulk_upsert",
            "{'entities':[{'external_id':'1','name':'fine'},{'external_id':'2'},"
                + "{'external_id':'3','name':'taken'},{'external_id':'1','name':'twice'}]}");
    assertThat(response.status()).isEqualTo(422);
    assertThat(response.at("/errors")).hasSize(3);
    assertThat(response.at("/errors/0/index").asInt()).isEqualTo(1);
    assertThat(response.at("/errors/0/external_id").asText()).isEqualTo("2");
    assertThat(response.at("/errors/0/errors/0").asText()).isEqualTo("Name can't be blank");
    assertThat(response.at("/errors/1/errors/0").asText()).isEqualTo("Name has already been taken");
    assertThat(response.at("/errors/2/index").asInt()).isEqualTo(3);
    assertThat(wire.get("/teams").at("/data")).hasSize(1);
  }

  @Test
  void bulkDelete_whenGivenIds_tellsDeletedFromUnknown() {
    wire.post("/teams/bulk_upsert", "{'entities':[{'external_id':'1','name':'a'}]}");
    var response = wire.post("/teams/bulk_delete", "{'external_ids':['1','9']}");
    assertThat(response.body())
        .isEqualTo(
            json(
                "{'data':{'deleted_external_ids':['1'],'failed_external_ids':[],"
                    + "'not_found_external_ids':['9']}}"));
    assertThat(wire.get("/teams/a").status()).isEqualTo(404);
  }

  @Test
  void bulkDelete_whenGivenASource_keepsTheListedAndTheOthers() {
    fake.addTeam("by hand");
    wire.post(
        "/teams/bulk_upsert",
        "{'entities':[{'external_id':'1','name':'a'},{'external_id':'2','name':'b'}]}");
    var response =
        wire.post("/teams/bulk_delete", "{'managed_by':'api','keep_external_ids':['2']}");
    assertThat(response.at("/data/deleted_external_ids")).isEqualTo(json("['1']"));
    assertThat(wire.get("/teams").at("/data")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'external_ids':[]}",
        "{'external_ids':['']}",
        "{'external_ids':['1'],'managed_by':'api'}",
        "{'external_ids':['1'],'keep_external_ids':[]}",
        "{'managed_by':'web'}"
      })
  void bulkDelete_whenTheModeIsUnclear_isAnErrorsList(String body) {
    var response = wire.post("/teams/bulk_delete", body);
    assertThat(response.status()).isEqualTo(422);
    assertThat(response.at("/errors/0/status").asText()).isEqualTo("422");
  }

  @Test
  void bulkUpsert_whenEmptyOrHuge_isAnErrorsList() {
    assertThat(wire.post("/teams/bulk_upsert", "{'entities':[]}").status()).isEqualTo(422);
    var many = "{},".repeat(100) + "{}";
    assertThat(wire.post("/teams/bulk_upsert", "{'entities':[" + many + "]}").at("/errors"))
        .hasSize(1);
  }

  @Test
  void services_areWrittenAndDeletedManyAtOnce() {
    var written =
        wire.post(
            "/services/bulk_upsert",
            "{'entities':[{'external_id':'1','name':'API'},{'external_id':'2','name':'Web'}]}");
    assertThat(written.at("/data")).hasSize(2);
    assertThat(written.at("/data/0/type").asText()).isEqualTo("services");
    wire.post("/services/bulk_upsert", "{'entities':[{'external_id':'1','color':'#1'}]}");
    assertThat(wire.get("/services/api").at("/data/attributes/color").asText()).isEqualTo("#1");
    assertThat(
            wire.post("/services/bulk_upsert", "{'entities':[{'external_id':'3'}]}")
                .at("/errors/0/errors/0")
                .asText())
        .isEqualTo("Name can't be blank");

    var deleted = wire.post("/services/bulk_delete", "{'external_ids':['1','9']}");
    assertThat(deleted.at("/data/deleted_external_ids")).isEqualTo(json("['1']"));
    assertThat(deleted.at("/data/not_found_external_ids")).isEqualTo(json("['9']"));
    var pruned =
        wire.post("/services/bulk_delete", "{'managed_by':'api','keep_external_ids':['2']}");
    assertThat(pruned.at("/data/deleted_external_ids")).isEmpty();
    assertThat(wire.get("/services").at("/data")).hasSize(1);
  }

  @Test
  void services_haveChartsAndPropertiesOfTheirOwn() {
    wire.post("/services/bulk_upsert", "{'entities':[{'external_id':'1','name':'API'}]}");
    property("Cost centre");
    var response =
        wire.post(
            "/services/properties",
            "{'data':{'type':'catalog_properties','attributes':{'name':'Tier','kind':'text'}}}");

    assertThat(response.at("/data/attributes/catalog_type").asText()).isEqualTo("service");
    assertThat(wire.get("/services/properties").at("/data")).hasSize(1);
    assertThat(wire.get("/services/api/uptime_chart").at("/data")).hasSize(7);
    assertThat(wire.get("/services/api/incidents_chart?period=day").at("/data")).hasSize(7);
    assertThat(wire.get("/services/no/uptime_chart").status()).isEqualTo(404);
  }

  @Test
  void apiKeys_whenLimitedToAUser_areThoseOfTheUser() {
    var ada = fake.addUser("ada@example.com", "Ada Lovelace");
    var key = fake.addApiKey(ada, "laptop");
    fake.addApiKey(fake.addUser("grace@example.com", "Grace Hopper"), "laptop");

    var all = wire.get("/api_keys").body();
    assertThat(all.at("/data")).hasSize(2);
    assertThat(all.has("included")).isFalse();
    var found = wire.get("/api_keys?filter%5Buser_id%5D=" + ada + "&include=created_by");
    assertThat(found.at("/data")).hasSize(1);
    assertThat(found.at("/data/0/id").asText()).isEqualTo(key);
    assertThat(found.at("/data/0/relationships/created_by/data/0/id").asLong()).isEqualTo(ada);
    assertThat(found.at("/included/0/attributes/email").asText()).isEqualTo("ada@example.com");
  }
}
