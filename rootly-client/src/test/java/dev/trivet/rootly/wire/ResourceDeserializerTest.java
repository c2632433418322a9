package dev.trivet.rootly.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.core.service.ParsedBody;
import dev.trivet.rootly.jsonapi.ResourceRef;
import dev.trivet.rootly.values.CatalogProperty;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a resource reaches its model, and under which name. */
class ResourceDeserializerTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'id':'1','type':'t','attributes':{'name':'n','b':[2]}} | n | {'b':[2]}",
        "{'attributes':{'b':1},'type':{'x':[{}]},'id':'1'} | - | {'b':1}",
        "{'attributes':{},'id':'1'} | - | {}",
        "{'id':'1'} | - | {}",
        "{'name':'beside','id':'1'} | beside | {}",
        "{'attributes':{'id':{'x':1},'type':'inner','name':'n'},'id':'1'} | n | {'type':'inner'}",
        "{'id':'1','attributes':{'attributes':{'id':2,'name':'deep'},'data':{'attributes':{'id':3}}}}"
            + " | - | {'attributes':{'id':2,'name':'deep'},'data':{'attributes':{'id':3}}}",
        "{'id':'1','attributes':null,'x':1} | - | {'attributes':null,'x':1}",
        "{'id':'1','attributes':'odd'} | - | {'attributes':'odd'}",
        "{'attributes':[{'id':2}],'id':'1'} | - | {'attributes':[{'id':2}]}",
        "{'id':'1','attributes':{'name':{'odd':[{}]},'slug':'s'}} | - | {'name':{'odd':[{}]}}",
        "{'id':'1','attributes':{'a':1},'attributes':{'name':'n'}} | n | {'a':1}",
      })
  void members_ofAResource_areThoseOfTheFlatObject(String wire, String name, String others)
      throws IOException {
    var found = read(wire);

    assertThat(found)
        .singleElement()
        .satisfies(
            property -> {
              assertThat(property.id()).isEqualTo("1");
              assertThat(property.name().orElse("-")).isEqualTo(name);
              assertThat(JsonValue.object(property.additionalProperties()))
                  .isEqualTo(JsonValue.parse(json(others)));
            });
  }

  @Test
  void attributes_inAnyOrder_areTheSameOfEveryResource() throws IOException {
    var attributes =
        new ArrayList<>(
            List.of(
                "'id':'other'",
                "'name':'n'",
                "'slug':'s'",
                "'required':true",
                "'unknown':[{}]",
                "'created_at':'2026-01-02T03:04:05Z'"));
    var resources = new ArrayList<String>();
    var random = new Random(1);
    for (int i = 0; i < 300; i++) {
      Collections.shuffle(attributes, random);
      var inner = "'attributes':{" + String.join(",", attributes) + "}";
      resources.add(i % 2 == 0 ? "{'id':'1'," + inner + "}" : "{" + inner + ",'id':'1'}");
    }

    assertThat(read(resources.toString()))
        .hasSize(300)
        .containsOnly(
            CatalogProperty.builder()
                .id("1")
                .name("n")
                .slug("s")
                .required(true)
                .createdAt(Instant.parse("2026-01-02T03:04:05Z"))
                .additionalProperties(Members.of("unknown", JsonValue.parse("[{}]")))
                .build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'name':'a'                       | a | - | []",
        "'slug':'b','name':'a'            | a | b | []",
        "'name':null,'slug':null          | - | - | []",
        "'name':'x','name':'a','id':2     | a | - | []",
        "'x':1,'name':'a','y':{},'slug':1 | a | 1 | [x, y]",
        "'name':[1],'slug':'b'            | - | b | [name]",
        "'names':1,'nam':2,'\\u006eame':'a' | a | - | [nam, names]",
        "                                 | - | - | []",
      })
  void attributes_besideOthersInAnotherOrder_areThoseOfTheirResource(
      String attributes, String name, String slug, String kept) throws IOException {
    var one = "{'id':'1','attributes':{" + (attributes == null ? "" : attributes) + "}}";
    var whole = "{'id':'2','attributes':{'id':'2','name':'n','slug':'s','required':true}}";

    var found = read("[" + String.join(",", one, whole, one, one, whole, one) + "]");

    for (int i : new int[] {0, 2, 3, 5}) {
      assertThat(found.get(i).id()).isEqualTo("1");
      assertThat(found.get(i).name().orElse("-")).isEqualTo(name);
      assertThat(found.get(i).slug().orElse("-")).isEqualTo(slug);
      assertThat(new TreeSet<>(found.get(i).additionalProperties().keySet())).hasToString(kept);
    }
    assertThat(found.get(1)).isEqualTo(found.get(4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{'type':'t','attributes':{'id':'1'}}", "{}", "'text'", "[{'id':'1'}]", "17"})
  void elements_whichAreNoResources_areLeftOut(String odd) throws IOException {
    var found = read("[" + odd + ",{'id':'1','attributes':{'name':'n'}}]");

    assertThat(found).isEqualTo(List.of(CatalogProperty.builder().id("1").name("n").build()));
  }

  @Test
  void relationships_namedLikeMembersOfAResource_areKept() throws IOException {
    var found =
        read(
            "{'id':'1','relationships':{'type':{'data':{'id':'2','type':'u'}},"
                + "'attributes':{'data':{'id':'3','type':'v'}}}}");

    var relationships = found.get(0).relationships();
    assertThat(relationships.asMap().get("type").data()).containsExactly(ResourceRef.of("u", "2"));
    assertThat(relationships.asMap().get("attributes").data())
        .containsExactly(ResourceRef.of("v", "3"));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 11, 20, 30, 40, 45})
  void resource_whenItBreaksOff_isNoResource(int length) {
    var whole = "{'id':'1','attributes':{'name':'n','b':[2]},'x':{}}";

    assertThatThrownBy(() -> read(whole.substring(0, length)))
        .isInstanceOf(JsonProcessingException.class);
  }

  private static List<CatalogProperty> read(String wire) throws IOException {
    var content = new ParsedBody();
    var reader = ParsedBody.reader(CatalogProperty.class);
    try (var in = reader.createParser(json(wire))) {
      in.nextToken();
      content.readItems(in, reader);
    }
    return content.items().stream().map(CatalogProperty.class::cast).toList();
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}
