"""How people say codes, numbers of orders, categories, tags, contact details, accounts, files, formats, amounts in words.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "new_name rename_to new_title new_label change_name_to to_name renamed_to new_filename",
        "*",
        """
        to {v}
        [and ](name|call) it {v} instead
        [and ]it should be {v} from now on
        [and ]the new name is {v}
        new name: {v}
        with {v} as the new name
        . it should be called {v} (now|from now on)
        . {v} is (better|what it should be called)
        . the new name (is|will be) {v}
        . from now on it's {v}
    """,
    ),
    (
        "old_name current_name previous_name original_name from_name",
        "*",
        """
        from {v}
        [and ](it was|until now it was) {v}
        so far it's {v}
        now called {v}
        old name: {v}
        [and ]at the moment it's {v}
        . until now it was called {v}
        . the old name (is|was) {v}
        . it's called {v} (now|at the moment)
    """,
    ),
    (
        "coupon coupon_code promo_code discount_code voucher voucher_code promo gift_code promotion_code offer_code referral_code gift_card_code",
        "*",
        """
        with the code {v}
        (using|with) {v}
        [and ](use|apply) [the code ]{v}
        coupon {v}
        promo code {v}
        [and ]take something off with {v}
        the code is {v}
        . (I've|I have) got a (voucher|coupon|code): {v}
        . the (code|voucher) is {v}
        . there's a discount code, {v}
        . (please use|don't forget) my code {v}
    """,
    ),
    (
        "code access_code pin passcode gate_code door_code verification_code entry_code error_code stock_code item_code confirmation_code project_code course_code cost_code hs_code security_code zip zipcode zip_code postcode postal_code",
        "*",
        """
        code {v}
        (the|its) code is {v}
        code: {v}
        with [the code ]{v}
        [and ](it's|that's) {v}
        {v}
        [and ]the code I have is {v}
        . the code is {v}
        . it's {v}
        . {v} is the (code|one)
    """,
    ),
    (
        "reference reference_number ref_number reference_id case_number case_id claim_number claim_id confirmation_number booking_reference booking_id booking_number reservation_id reservation_number pnr record_locator request_id file_number application_number",
        "*",
        """
        reference {v}
        ref {v}
        (reference|number): {v}
        [and ]it's {v}
        [and ]the (reference|number) is {v}
        with [the ]reference {v}
        under [the ]number {v}
        . the (reference|number) is {v}
        . it('s| is) {v}
        . {v} is what it says (on the confirmation|in the mail)
        . the number (I have|I was given) is {v}
    """,
    ),
    (
        "order_id order_number order_no purchase_order po_number order_ref order_reference order shipment_id shipment invoice invoice_id invoice_number invoice_no bill_number bill_id tracking_number tracking_id tracking_code parcel_number parcel_id package_id",
        "*",
        """
        [and ]it's {v}
        {v}
        (number|the number is) {v}
        [and ](it's about|I mean) {v}
        number: {v}
        that's {v}
        (for|about) {v}
        . it's {v}
        . it's about {v}
        . I mean {v}
        . {v} is the one
        . the number (I have|on it) is {v}
    """,
    ),
    (
        "ticket ticket_id ticket_number issue_id issue_number issue_key pr_number pull_request incident_id incident bug_id story_id task_id job_id work_order change_id record_id document_id item_id entry_id asset_id run_id alert_id",
        "*",
        """
        {v}
        [and ]it's {v}
        I mean {v}
        [and ](it's about|this is about) {v}
        number: {v}
        (for|about) {v}
        (namely|that's) {v}
        . it's {v}
        . I mean {v}
        . {v} is the one
        . it's {v} I'm talking about
    """,
    ),
    (
        "policy_number insurance_number membership_number member_id customer_id customer_number client_id employee_id staff_id patient_id student_id account_id loyalty_number card_number library_card passport_number license_number licence_number serial_number registration_number vin contract_number meter_number frequent_flyer_number id_number badge_number",
        "*",
        """
        number {v}
        [and ]the number is {v}
        number: {v}
        with [the ]number {v}
        (under|it's) {v}
        no. {v}
        . the number is {v}
        . {v} is the number
        . it says {v} (on it|here)
        . the number (I have|I can see) is {v}
    """,
    ),
    (
        "license_plate plate plate_number registration vehicle_registration number_plate license_plate_number car_registration vehicle_plate",
        "*",
        """
        [with the ]plate {v}
        registration {v}
        plate: {v}
        [and ]the plate is {v}
        [the one ]with {v} on the plate
        number plate {v}
        . the (plate|registration) is {v}
        . the number plate (is|says) {v}
        . it's registered as {v}
        . {v} is (the|my) plate
    """,
    ),
    (
        "category categories expense_category type_name kind section_name category_name product_category budget_category class genre_category group_by_category department_name product_type item_type",
        "*",
        """
        under {v}
        [and ](file|book|put) it under {v}
        in the category {v}
        category: {v}
        [and ]it's {v}
        (as|under) {v}
        [and ]it (counts|falls) (as|under) {v}
        . it (belongs|comes|falls) under {v}
        . {v} is the category
        . it's {v}[, I'd say]
        . the category is {v}
    """,
    ),
    (
        "tags tag_list labels hashtags hashtag keywords_list topics add_tags add_label categories_list tag_names add_labels tag_name",
        "*",
        """
        tagged {v}
        [and ]tag it {v}
        with the (tags|labels) {v}
        tags: {v}
        [and ](label|mark) it {v}
        [with ]{v} as tags
        [and ](put|stick) {v} on it
        . tag it with {v}
        . the tags are {v}
        . {v} as tags would be (good|fine)
        . I'd tag it {v}
    """,
    ),
    (
        "email email_address contact_email recipient_email customer_email work_email user_email mail billing_email to_email notify_email guest_email e_mail attendee_email",
        "*",
        """
        email {v}
        (email|mail|e-mail): {v}
        [and ]the (email|address) is {v}
        with the (email|e-mail address) {v}
        at {v}
        (reachable|to be reached) at {v}
        [and ]the mail address is {v}
        . the email is {v}
        . {v} is the (address|email)
        . mail (goes|reaches them) at {v}
        . the (email address|e-mail) (I have|to use) is {v}
    """,
    ),
    (
        "phone phone_number contact_phone mobile telephone cell contact_number mobile_number callback_number phone_no cell_phone tel customer_phone guest_phone whatsapp_number fax call_back_number",
        "*",
        """
        phone {v}
        (phone|tel|number): {v}
        [and ]the number is {v}
        on {v}
        (reachable|to be reached) on {v}
        with the number {v}
        [and ](call|ring) {v} if (need be|there's anything)
        . the (phone number|number) is {v}
        . {v} is the number
        . the best number is {v}
        . {v} is the number to (call|ring)
    """,
    ),
    (
        "from_account source_account debit_account pay_from account_from payment_account charge_account withdraw_from funding_account debit_from paying_account",
        "*",
        """
        from {v}
        out of {v}
        [and ](take|get) it from {v}
        (using|with) the money (in|on) {v}
        [and ](debit|charge) {v}
        from: {v}
        . the money (comes|should come) from {v}
        . there's enough (in|on) {v}
        . {v} (pays|covers) it
        . it should (come|go) out of {v}
    """,
    ),
    (
        "to_account destination_account target_account account_to credit_account deposit_to receiving_account beneficiary_account deposit_account into_account to_iban",
        "*",
        """
        to {v}
        into {v}
        [and ](put|pay) it into {v}
        [and ]it goes (in|into|to) {v}
        with {v} at the other end
        to: {v}
        . it should (go|land) (in|on) {v}
        . {v} (gets|should get) the money
        . the money goes to {v}
        . {v} is where it should end up
    """,
    ),
    (
        "account account_number bank_account account_type_name ledger gl_account savings_account card credit_card payment_card payment_method pay_with pay_by payment_source wallet iban cost_center budget_code charge_to budget_line fund",
        "*",
        """
        (with|using) {v}
        [and ]it's {v}
        on {v}
        [and ](use|take) {v}
        (through|via) {v}
        I mean {v}
        account: {v}
        . it's {v} I mean
        . {v} is the one to use
        . (please use|use|take) {v} for (it|this)
    """,
    ),
    (
        "file files file_path filename_path path document attachment attachments filepath input_file source_file document_name attached_file attach image photo picture spreadsheet report report_file doc source_path video script",
        "*",
        """
        {v}
        [and ]it's {v}
        file: {v}
        [and ](use|take) {v}
        (I mean|that's) {v}
        the one called {v}
        (it's|this is) about {v}
        . it's {v}
        . the file (is|is called) {v}
        . {v} is the (file|one) I mean
        . I'm talking about {v}
    """,
    ),
    (
        "output_file output_path save_to export_to target_file target_path destination_path output_filename save_path dest_path destination_file output_name archive_name write_to",
        "*",
        """
        to {v}
        [and ]save it (to|as|under) {v}
        (into|to) {v}
        output: {v}
        [and ](write|put) it (to|in) {v}
        (saved|stored) as {v}
        with the result in {v}
        . it should (end up|be saved) in {v}
        . I want (it|the result) in {v}
        . {v} is where it should (go|land)
    """,
    ),
    (
        "format output_format file_format export_format target_format convert_to format_name file_type image_format report_format date_format to_format file_extension extension mime_type",
        "*",
        """
        as {v}
        in {v}
        (as|in) {v} (please|if possible)
        [and ](I|we) need it (in|as) {v}
        format: {v}
        [and ]in the format {v}
        [and ]make it {v}
        . {v} is (the format|best)
        . it should be {v}
        . I'd like (it in|it as) {v}
        . I can open {v} best
    """,
    ),
    (
        "quantity_text amount_text quantity amount_description how_much serving_size portion_size dosage dose dose_text amount_with_unit quantity_with_unit qty amount_of",
        "*",
        """
        {v}
        [and ]it's {v}
        [and ]make it {v}
        how much: {v}
        [and ](I|we) need {v}
        {v} (should do|will do)
        . {v} is (enough|plenty)
        . {v} should do (it|for now)
        . (I|we) need {v}
        . I'd say {v}
    """,
    ),
)
