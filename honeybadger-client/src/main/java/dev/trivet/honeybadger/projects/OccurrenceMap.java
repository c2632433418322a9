package dev.trivet.honeybadger.projects;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.trivet.honeybadger.values.OccurrenceCount;
import java.util.List;
import java.util.Map;

/** Counts by the ID of their project. */
record OccurrenceMap(Map<Long, List<OccurrenceCount>> byProject) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  OccurrenceMap {}
}
