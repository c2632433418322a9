package dev.trivet.rootly.schedules;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Pay reports: the pay for time on call. A report is generated after the call that creates or
 * updates the report, so read the report again until the status is {@code generated}.
 */
public final class OnCallPayReportsApi {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.onCallPayReports");

  static final Endpoint<Listing<OnCallPayReport>> LIST =
      GROUP.page("list", "GET v1/on_call_pay_reports", OnCallPayReport.class);
  static final Endpoint<OnCallPayReport> CREATE =
      GROUP
          .one("create", "POST v1/on_call_pay_reports", OnCallPayReport.class)
          .wrappedIn("on_call_pay_reports")
          .requires("start_date", "end_date");
  static final Endpoint<OnCallPayReport> GET =
      GROUP.one("get", "GET v1/on_call_pay_reports/{id}", OnCallPayReport.class);
  static final Endpoint<OnCallPayReport> UPDATE =
      GROUP
          .one("update", "PUT v1/on_call_pay_reports/{id}", OnCallPayReport.class)
          .wrappedIn("on_call_pay_reports");
  static final Endpoint<OnCallPayReport> REGENERATE =
      GROUP.one("regenerate", "POST v1/on_call_pay_reports/{id}/regenerate", OnCallPayReport.class);

  private final Transport transport;

  OnCallPayReportsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists pay reports.
   *
   * @param query limits the list
   * @return the pay reports; fetched page by page as you iterate
   */
  public Listing<OnCallPayReport> list(OnCallPayReportQuery query) {
    return transport.call(LIST, query);
  }

  /**
   * Creates a pay report.
   *
   * @param input what to create
   * @return the pay report
   */
  public OnCallPayReport create(OnCallPayReportInput input) {
    return transport.send(CREATE, input);
  }

  /**
   * Reads one pay report.
   *
   * @param id the ID of the pay report
   * @param include the relationships to include
   * @return the pay report
   */
  public OnCallPayReport get(String id, Include... include) {
    return transport.call(GET, CallInput.path(id).query(Include.parameters(include)));
  }

  /**
   * Updates a pay report.
   *
   * @param id the ID of the pay report
   * @param input what to change
   * @return the pay report
   */
  public OnCallPayReport update(String id, OnCallPayReportInput input) {
    return transport.call(UPDATE, CallInput.path(id).payload(input));
  }

  /**
   * Generates a pay report again. The call does not wait until the report is generated.
   *
   * @param id the ID of the pay report
   * @return the pay report
   */
  public OnCallPayReport regenerate(String id) {
    return transport.call(REGENERATE, CallInput.path(id));
  }
}
