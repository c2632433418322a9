package dev.trivet.honeybadger.v3.faults;

import dev.trivet.core.json.Members;
import java.util.Objects;
import java.util.Optional;

/**
 * What an application was doing when an error occurred.
 *
 * @param url the URL that was asked for
 * @param component the part of the application, such as a controller
 * @param action the action of the component
 * @param params the parameters of the request
 * @param session what the session of the user held
 */
public record NoticeRequest(
    Optional<String> url,
    Optional<String> component,
    Optional<String> action,
    Optional<Members> params,
    Optional<Members> session) {

  /**
   * Members that did not come are empty.
   *
   * @param url the URL that was asked for
   * @param component the part of the application, such as a controller
   * @param action the action of the component
   * @param params the parameters of the request
   * @param session what the session of the user held
   */
  public NoticeRequest {
    url = Objects.requireNonNullElse(url, Optional.empty());
    component = Objects.requireNonNullElse(component, Optional.empty());
    action = Objects.requireNonNullElse(action, Optional.empty());
    params = Objects.requireNonNullElse(params, Optional.empty());
    session = Objects.requireNonNullElse(session, Optional.empty());
  }
}
