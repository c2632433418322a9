package dev.trivet.rootly.values;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import java.io.IOException;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** Reads a map from labels to counts, and keeps what is not a count. */
final class IncidentsChartDeserializer extends JsonDeserializer<IncidentsChart> {

  @Override
  public @Nullable IncidentsChart deserialize(JsonParser in, DeserializationContext context)
      throws IOException {
    if (in.currentToken() != JsonToken.START_OBJECT) {
      return (IncidentsChart) context.handleUnexpectedToken(IncidentsChart.class, in);
    }
    var counts = new LinkedHashMap<String, Long>();
    var others = new Members.Collector();
    for (var label = in.nextFieldName(); label != null; label = in.nextFieldName()) {
      in.nextToken();
      var value = context.readValue(in, JsonValue.class);
      var count = value.asLong();
      if (count.isPresent()) {
        counts.put(label, count.get());
      } else {
        others.add(label, value);
      }
    }
    return new IncidentsChart(counts, others.members());
  }
}
