package dev.trivet.rootly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.json.JsonValue;
import dev.trivet.rootly.jsonapi.IncludedResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** References to other resources, and the included ones that they find. */
class IncludedResourcesTest extends LoopbackTest {

  @Test
  void resource_whenTheReferenceHasNoType_isFoundByItsIdAlone() {
    respond(
        """
        {"data": {"id": "t", "relationships": {"users": {"data": [{"id": "951"}, {"id": 7}]}}},
         "included": [{"id": "951", "type": "users"}, {"id": "7", "type": "a"},
                      {"id": "7", "type": "b"}]}
        """);

    var users = rootly.teams().get("t").users();

    assertThat(users.get(0).type()).isEmpty();
    assertThat(users.get(0).resource()).map(IncludedResource::type).contains("users");
    assertThat(users.get(1).id()).isEqualTo("7");
    assertThat(users.get(1).resource()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'data':null} | []",
        "{'data':[]} | []",
        "{} | []",
        "{'links':{'self':'x'}} | []",
        "{'data':{'id':'1','type':'users'}} | [users/1]",
        "{'data':[{'id':'1','type':'users'},null,{'id':'2','type':'users'}]} | [users/1, users/2]",
        "{'data':[{'id':951,'type':7},{'id':'x','type':null}]} | [?/951, ?/x]",
        "{'data':{'id':'r','name':'Admin','incidents_permissions':['read'],'slug':null}} | [?/r]",
        "{'data':['1',{'id':'2','type':'u'},7,{'type':'u'}]} | [u/2]",
        "{'data':{'type':'users'}} | []",
        "{'data':'odd'} | []",
      })
  void relationship_ofAnyShape_givesTheReferencesThatItHas(String wire, String refs) {
    respond(
        quoted(
            "{'data':{'id':'t','relationships':{'users':"
                + wire
                + "},'attributes':{'name':'SRE'}}}"));

    var team = rootly.teams().get("t");

    assertThat(team.users()).hasToString(refs);
    assertThat(team.relationships().asMap()).containsOnlyKeys("users");
    assertThat(team.name()).contains("SRE");
    assertThat(team.additionalProperties()).isEmpty();
  }

  @Test
  void reference_whenARawRecordStandsThere_keepsItsMembers() {
    respond(
        """
        {"data": {"id": "t", "relationships": {"role": {
          "meta": {"n": 1}, "data": {"id": "r", "name": "Admin", "permissions": ["read"]}}}}}
        """);

    var role = rootly.teams().get("t").relationships().asMap().get("role");

    assertThat(role.additionalProperties()).containsOnlyKeys("meta");
    assertThat(role.data().get(0).additionalProperties())
        .containsEntry("name", JsonValue.of("Admin"))
        .containsOnlyKeys("name", "permissions");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "7",
        "'odd'",
        "{}",
        "{'id':'951'}",
        "[null,7,'x',[],{}]",
        "[{'id':{},'type':'users'},{'id':'951','type':[]},{'type':'users'}]"
      })
  void included_whenOdd_isLeftOut(String included) {
    respond(
        quoted(
            "{'included':"
                + included
                + ",'data':{'id':'t','relationships':"
                + "{'users':{'data':[{'id':'951','type':'users'}]}}}}"));

    var team = rootly.teams().get("t");

    assertThat(team.id()).isEqualTo("t");
    assertThat(team.users().get(0).resource()).isEmpty();
  }

  @Test
  void included_whenAttributesAreOdd_isFoundWithoutThem() {
    respond(
        """
        {"included": [{"id": "951", "type": "users", "attributes": [1], "relationships": "x"}],
         "data": {"id": "t", "relationships": {"users": {"data": [{"id": "951", "type": "users"}]}}}}
        """);

    var user = rootly.teams().get("t").users().get(0).resource().orElseThrow();

    assertThat(user.attributes()).isEmpty();
    assertThat(user.additionalProperties()).containsOnlyKeys("attributes", "relationships");
  }
}
