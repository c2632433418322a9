package dev.trivet.rootly.teams;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * The source that manages a resource. Open: values added by Rootly later keep their text.
 *
 * @param value the text on the wire
 */
public record ManagedBy(@JsonValue String value) {

  /** People in the browser. */
  public static final ManagedBy WEB = new ManagedBy("web");

  /** The web pages of administrators. */
  public static final ManagedBy ADMIN_WEB = new ManagedBy("admin_web");

  /** Programs such as this one. */
  public static final ManagedBy API = new ManagedBy("api");

  /** The Terraform provider. */
  public static final ManagedBy TERRAFORM = new ManagedBy("terraform");

  /** The Pulumi provider. */
  public static final ManagedBy PULUMI = new ManagedBy("pulumi");

  /** The Backstage plugin. */
  public static final ManagedBy BACKSTAGE = new ManagedBy("backstage");

  /** The catalog synchronization. */
  public static final ManagedBy CATALOG_SYNC = new ManagedBy("catalog_sync");

  /**
   * Any source.
   *
   * @param value the text on the wire
   */
  public ManagedBy {
    Objects.requireNonNull(value, "value");
  }

  /**
   * Any source.
   *
   * @param value the text on the wire
   * @return the source
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ManagedBy of(String value) {
    return new ManagedBy(value);
  }

  /** The text on the wire. */
  @Override
  public String toString() {
    return value;
  }
}
