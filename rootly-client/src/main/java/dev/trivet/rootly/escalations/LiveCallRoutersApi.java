package dev.trivet.rootly.escalations;

import dev.trivet.core.json.JsonValue;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Live call routers: phone numbers whose callers reach those who are on call. Immutable and
 * thread-safe.
 */
public final class LiveCallRoutersApi
    extends CollectionApi<LiveCallRouter, LiveCallRouterInput, LiveCallRouterQuery> {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.liveCallRouters");

  static final CollectionEndpoints<LiveCallRouter> LIVE_CALL_ROUTERS =
      CollectionEndpoints.of(
              "rootly.liveCallRouters",
              "live_call_routers",
              "v1/live_call_routers",
              LiveCallRouter.class)
          .requires(
              "kind",
              "name",
              "country_code",
              "phone_type",
              "phone_number",
              "voicemail_greeting",
              "paging_targets")
          .onlyToCreate("phone_number");
  static final Endpoint<JsonValue> GENERATE_PHONE_NUMBER =
      GROUP
          .one(
              "generatePhoneNumber",
              "GET v1/live_call_routers/generate_phone_number",
              JsonValue.class)
          .resultAt("data");

  LiveCallRoutersApi(Transport transport) {
    super(transport, LIVE_CALL_ROUTERS);
  }

  /**
   * Generates a phone number of a country and a type, to create a live call router with.
   *
   * @param countryCode the country code
   * @param phoneType the phone type
   * @return the response
   */
  public JsonValue generatePhoneNumber(String countryCode, String phoneType) {
    return transport()
        .call(
            GENERATE_PHONE_NUMBER,
            CallInput.none()
                .query(
                    QueryParameters.none()
                        .with("country_code", countryCode)
                        .with("phone_type", phoneType)));
  }
}
