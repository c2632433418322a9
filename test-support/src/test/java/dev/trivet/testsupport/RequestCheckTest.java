package dev.trivet.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a payload. */
class RequestCheckTest {

  private static final List<FactRow> ROWS =
      List.of(
          row("name", "string", "", ""),
          row("kind", "string", "a|b", ""),
          row("slug", "string", "", "ignored"),
          row("channels", "array<object>", "", ""),
          row("channels[].id", "string", "", ""),
          row("hours", "object", "", ""),
          row("hours.count", "integer", "", ""),
          row("handoff", "oneOf(object|object)", "", ""),
          row("handoff<oneOf#0>.time", "string", "", ""),
          row("handoff<oneOf#1>.length", "integer", "", ""));

  private static FactRow row(String attribute, String type, String words, String flags) {
    var cells = new LinkedHashMap<String, String>();
    cells.put("attribute", attribute);
    cells.put("type", type);
    cells.put("enum", words);
    cells.put("deprecated", "");
    cells.put("flags", flags);
    return new FactRow(cells);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`{'name':'n','kind':'a','channels':[{'id':'1'}],'hours':{'count':1},'handoff':{'time':'t'}}`"
            + " | []",
        "`{'name':'n','kind':'a','channels':[{}],'hours':{'count':1},'handoff':{'length':1}}`"
            + " | [not sent: channels.id]",
        "`{'kind':'a','channels':[{'id':'1'}],'hours':{'count':1},'handoff':{}}`"
            + " | [not sent: name]",
        "`{'name':'n','kind':'c','channels':[{'id':'1'}],'hours':{'count':1},'handoff':{}}`"
            + " | `[kind does not know \"c\"]`",
        "`{'name':7,'kind':'a','channels':[{'id':'1'}],'hours':{'count':1},'handoff':{}}`"
            + " | [name is to be string, not 7]",
        "`{'name':'n','kind':'a','channels':[{'id':'1'}],'hours':{'count':1.5},'handoff':{}}`"
            + " | [hours.count is to be integer, not 1.5]",
        "`{'name':'n','kind':'a','channels':[{'id':'1'}],'hours':{'count':1,'x':1},'handoff':{}}`"
            + " | [not taken: hours.x]",
      })
  void problems_ofAPayload_areAllNamed(String payload, String problems)
      throws JsonProcessingException {
    var json = new ObjectMapper().readTree(payload.replace('\'', '"'));

    assertThat(RequestCheck.problems(json, ROWS, List.of())).hasToString(problems);
  }
}
