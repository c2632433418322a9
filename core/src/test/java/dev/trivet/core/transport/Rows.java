package dev.trivet.core.transport;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.Listing;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.Paging;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A made-up kind of thing with members of every type, and calls for it. */
final class Rows {

  static final Endpoint<Row> GET = Endpoint.one("test.rows.get", "GET rows/1", Row.class);
  static final Endpoint<Listing<Row>> LIST =
      Endpoint.page("test.rows.list", "GET rows", Row.class).resultAt("items").paged(Paging.link());
  static final Endpoint<Row> CREATE = Endpoint.one("test.rows.create", "POST rows", Row.class);

  private Rows() {}

  @ImmutableStyle
  @Value.Immutable
  @JsonDeserialize(builder = Row.Builder.class)
  interface Row extends HasAdditionalProperties {
    long id();

    Optional<String> name();

    Optional<Long> size();

    List<Long> numbers();

    Optional<Row> parent();

    List<Row> children();

    final class Builder extends ImmutableRow.Builder implements Keeper {}
  }
}
