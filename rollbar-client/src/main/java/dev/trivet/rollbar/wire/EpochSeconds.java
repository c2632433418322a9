package dev.trivet.rollbar.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.Instant;

/** Writes a time as the seconds since 1970, which is how Rollbar wants it. */
public final class EpochSeconds extends StdSerializer<Instant> {

  private static final long serialVersionUID = 1L;

  /** Created by Jackson. */
  public EpochSeconds() {
    super(Instant.class);
  }

  @Override
  public void serialize(Instant time, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    out.writeNumber(time.getEpochSecond());
  }
}
