package dev.trivet.honeybadger.wire;

import dev.trivet.core.service.AuthScheme;
import dev.trivet.core.service.Endpoint;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** The scheme of a client without a token, which only reports. */
public final class DataAuth implements AuthScheme {

  /** Refuses every call. */
  public DataAuth() {}

  @Override
  public String authorize(Request.Builder request, HttpUrl url, Endpoint<?> endpoint) {
    throw DataApi.TOKEN.missingFor(endpoint);
  }
}
