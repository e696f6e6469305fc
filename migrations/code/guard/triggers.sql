-- Triggers on tables; they fall with api and come back with it.
create event trigger people_change_no_schema on ddl_command_start execute function api.refuse_ddl();
create trigger entry_has_lines after insert on books.entries
    referencing new table as fresh for each statement execute function api.entry_has_lines();
create trigger entry_balances after insert on books.lines
    referencing new table as fresh for each statement execute function api.entry_balances();
create trigger hard_closed_stays before update of state on books.periods
    for each row when (old.state = 'hard_closed' and new.state <> old.state) execute function api.hard_closed_stays();
create trigger append_only before update or delete on books.entries for each statement execute function api.append_only();
create trigger append_only before update or delete on books.lines for each statement execute function api.append_only();
create trigger append_only before update or delete on audit.events for each statement execute function api.append_only();
create trigger append_only before update or delete on audit.office_events for each statement execute function api.append_only();
create trigger append_only before update or delete on audit.snapshots for each statement execute function api.append_only();
create trigger never_emptied before truncate on books.entries for each statement execute function api.append_only();
create trigger never_emptied before truncate on books.lines for each statement execute function api.append_only();
create trigger never_emptied before truncate on audit.events for each statement execute function api.append_only();
create trigger never_emptied before truncate on audit.office_events for each statement execute function api.append_only();
create trigger never_emptied before truncate on audit.snapshots for each statement execute function api.append_only();
create trigger kept before update or delete on books.attachments for each row execute function api.attachment_kept();
create trigger never_emptied before truncate on books.attachments for each statement execute function api.append_only();
create trigger vat_record_kept before update or delete on books.vat_records for each row execute function api.vat_record_kept();
create trigger never_emptied before truncate on books.vat_records for each statement execute function api.append_only();
create trigger vat_return_kept before update or delete on books.vat_returns for each row execute function api.vat_return_kept();
create trigger never_emptied before truncate on books.vat_returns for each statement execute function api.append_only();
create trigger invoice_kept before update or delete on books.invoices for each row execute function api.invoice_kept();
create trigger never_emptied before truncate on books.invoices for each statement execute function api.append_only();
create trigger invoice_kept before update or delete on books.invoice_lines for each row execute function api.invoice_kept();
create trigger never_emptied before truncate on books.invoice_lines for each statement execute function api.append_only();
create trigger invoice_kept before update or delete on books.invoice_advances for each row execute function api.invoice_kept();
create trigger never_emptied before truncate on books.invoice_advances for each statement execute function api.append_only();
create trigger payroll_kept before update or delete on books.payroll_runs for each row execute function api.payroll_kept();
create trigger never_emptied before truncate on books.payroll_runs for each statement execute function api.append_only();
create trigger payroll_kept before update or delete on books.payroll_lines for each row execute function api.payroll_kept();
create trigger never_emptied before truncate on books.payroll_lines for each statement execute function api.append_only();
create trigger payroll_kept before update or delete on books.payroll_payments for each row execute function api.payroll_kept();
create trigger never_emptied before truncate on books.payroll_payments for each statement execute function api.append_only();
create trigger payroll_kept before update or delete on books.payroll_payment_lines for each row execute function api.payroll_kept();
create trigger never_emptied before truncate on books.payroll_payment_lines for each statement execute function api.append_only();
create trigger withholding_return_kept before update or delete on books.withholding_returns for each row execute function api.withholding_return_kept();
create trigger never_emptied before truncate on books.withholding_returns for each statement execute function api.append_only();
create trigger allocation_kept before update or delete on books.allocations for each row execute function api.allocation_kept();
create trigger never_emptied before truncate on books.allocations for each statement execute function api.append_only();
