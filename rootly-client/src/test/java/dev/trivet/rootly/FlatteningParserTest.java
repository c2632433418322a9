package dev.trivet.rootly;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The flat view of a resource, token by token. */
@Timeout(30)
class FlatteningParserTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'id':'1','type':'t','attributes':{'a':1,'b':[2]}} | {'id':'1','a':1,'b':[2]}",
        "{'attributes':{'a':1},'type':{'x':[{}]},'id':'1'} | {'a':1,'id':'1'}",
        "{'attributes':{},'id':'1'} | {'id':'1'}",
        "{'type':'t','attributes':{}} | {}",
        "{} | {}",
        "{'attributes':{'id':{'x':1},'type':'inner','a':1},'id':'1'} |"
            + " {'type':'inner','a':1,'id':'1'}",
        "{'attributes':{'attributes':{'id':1,'type':2},'data':{'attributes':{'id':3}}}} |"
            + " {'attributes':{'id':1,'type':2},'data':{'attributes':{'id':3}}}",
        "{'id':'1','relationships':{'type':{'data':{'id':'2','type':'u'}},'attributes':{'x':1}}} |"
            + " {'id':'1','relationships':{'type':{'data':{'id':'2','type':'u'}},'attributes':{'x':1}}}",
        "{'id':'1','attributes':null,'x':1} | {'id':'1','attributes':null,'x':1}",
        "{'id':'1','attributes':'odd'} | {'id':'1','attributes':'odd'}",
        "{'attributes':[{'id':1}],'id':'1'} | {'attributes':[{'id':1}],'id':'1'}",
        "[{'type':'t','attributes':{'a':1}},{'attributes':{'b':{'c':{}}},'d':{'type':1}}] |"
            + " [{'a':1},{'b':{'c':{}},'d':{'type':1}}]",
        "[[{'type':'t','attributes':{'a':1}}]] | [[{'type':'t','attributes':{'a':1}}]]",
        "[] | []",
        "'text' | 'text'",
      })
  void tokens_ofAResource_areThoseOfTheFlatObject(String wire, String flat) throws IOException {
    assertThat(copy(open(json(wire)))).isEqualTo(JSON.readTree(json(flat)).toString());
  }

  @Test
  void contexts_whereverItStands_nestAsTheyDoBelow() throws IOException {
    var in = open("{\"attributes\":{\"a\":{\"b\":1},\"c\":2},\"d\":3}");
    var outer = in.getParsingContext();

    assertThat(in.nextFieldName()).isEqualTo("a");
    var attributes = in.getParsingContext();
    assertThat(attributes.getParent()).isSameAs(outer);
    assertThat(in.nextToken()).isEqualTo(JsonToken.START_OBJECT);
    in.nextToken();
    while (in.getParsingContext() != attributes) {
      in.nextToken();
    }
    assertThat(in.currentToken()).isEqualTo(JsonToken.END_OBJECT);
    assertThat(in.nextFieldName()).isEqualTo("c");
    assertThat(in.nextValue()).isEqualTo(JsonToken.VALUE_NUMBER_INT);
    assertThat(in.nextFieldName()).isEqualTo("d");
    assertThat(in.getParsingContext()).isSameAs(outer);
    in.nextToken();
    assertThat(in.nextToken()).isEqualTo(JsonToken.END_OBJECT);
  }

  @Test
  void skipChildren_atEveryPlace_leadsBehindTheValue() throws IOException {
    var in = open("[{\"attributes\":{\"a\":{\"b\":[1]},\"c\":[2]}},{\"attributes\":[3],\"x\":4}]");

    in.nextToken();
    assertThat(in.skipChildren().currentToken()).isEqualTo(JsonToken.END_OBJECT);
    assertThat(in.nextToken()).isEqualTo(JsonToken.START_OBJECT);
    assertThat(in.nextFieldName()).isEqualTo("attributes");
    assertThat(in.currentToken()).isEqualTo(JsonToken.FIELD_NAME);
    assertThat(in.currentTokenId()).isEqualTo(JsonToken.FIELD_NAME.id());
    assertThat(in.hasToken(JsonToken.FIELD_NAME)).isTrue();
    assertThat(in.hasTokenId(JsonToken.FIELD_NAME.id())).isTrue();
    assertThat(in.skipChildren().currentToken()).isEqualTo(JsonToken.FIELD_NAME);
    assertThat(in.nextToken()).isEqualTo(JsonToken.START_ARRAY);
    assertThat(in.skipChildren().currentToken()).isEqualTo(JsonToken.END_ARRAY);
    assertThat(in.nextFieldName()).isEqualTo("x");
  }

  @Test
  void skipChildren_ofAnAttribute_staysAmongTheAttributes() throws IOException {
    var in = open("{\"attributes\":{\"a\":{\"b\":[1]},\"c\":[2]},\"id\":\"1\"}");
    List<String> names = new ArrayList<>();

    for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      names.add(name);
      in.nextToken();
      in.skipChildren();
    }

    assertThat(names).containsExactly("a", "c", "id");
    assertThat(in.currentToken()).isEqualTo(JsonToken.END_OBJECT);
  }

  private static JsonParser open(String json) throws IOException {
    var in = JSON.createParser(json);
    in.nextToken();
    return new FlatteningParser(in);
  }

  private static String copy(JsonParser in) throws IOException {
    try (var buffer = new TokenBuffer(in)) {
      buffer.copyCurrentStructure(in);
      return JSON.readTree(buffer.asParser()).toString();
    }
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}
