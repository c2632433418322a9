/** The plain program as a module. */
module consumer {
  requires dev.trivet.rollbar;
  requires dev.trivet.rootly;
  requires dev.trivet.honeybadger;
}
