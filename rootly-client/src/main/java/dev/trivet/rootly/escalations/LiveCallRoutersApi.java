package dev.trivet.rootly.escalations;

import dev.trivet.core.Ensured;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Live call routers: phone numbers whose callers reach those who are on call.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/livecallrouters/list-live-call-routers">Rootly:
 *     live call routers</a>
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
   * Finds the live call router with the name of the input, or creates it. Names are compared
   * without blanks around them and in the composed form of Unicode; upper and lower case differ. A
   * live call router that is found is not changed. Rootly does not document that names are unique,
   * so two callers at the same moment may create two.
   *
   * @param input what to create if no live call router has its name
   * @return the live call router, and whether this call created it
   */
  public Ensured<LiveCallRouter> ensure(LiveCallRouterInput input) {
    return ensureBy(
        input, input.name(), name -> LiveCallRouterQuery.all().name(name), LiveCallRouter::name);
  }

  /**
   * Generates a phone number of a country and a type, to create a live call router with.
   *
   * @param countryCode the country
   * @param phoneType the type
   * @return the response of Rootly; Rootly does not document where the number is in the response
   */
  public JsonValue generatePhoneNumber(PhoneCountry countryCode, PhoneNumberType phoneType) {
    return transport()
        .call(
            GENERATE_PHONE_NUMBER,
            QueryParameters.none().with("country_code", countryCode).with("phone_type", phoneType));
  }
}
