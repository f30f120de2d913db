"""The views of an archive, for Datasette and the like.

One row a record, with meeting, document and page beside it.

`records` is for this program, the others are for people; docs/archive.md lists them.
"""

VIEWS = {
    # The meetings come first: PostgreSQL takes the types of the empty columns from them.
    "records": """
        SELECT id, 'meeting' AS kind, document_id, n, number, NULL AS title, FALSE AS highlight,
               date, date_end, NULL AS date_precision, NULL AS category,
               NULL AS confidence, page, from_char, to_char, quote
        FROM meetings
        UNION ALL
        SELECT id, 'case', document_id, n, number, title, FALSE, NULL, NULL, NULL, NULL, confidence, page, from_char, to_char, quote
        FROM cases
        UNION ALL
        SELECT id, 'section', document_id, n, NULL, title, highlight, NULL, NULL, NULL, NULL, NULL, page, from_char, to_char, quote
        FROM sections
        UNION ALL
        SELECT id, 'activity', document_id, n, NULL, title, FALSE, date, date_end, date_precision, category,
               NULL, page, from_char, to_char, quote
        FROM activities
        UNION ALL
        SELECT id, 'membership', document_id, n, NULL, name, FALSE, NULL, NULL, NULL, NULL, NULL, page, from_char, to_char, quote
        FROM memberships
    """,
    "moter": """
        SELECT m.date, m.date_end, m.number AS meeting, d.council, m.place, m.start_time, m.end_time, m.digital,
               (SELECT COUNT(*) FROM cases c WHERE c.document_id = d.id) AS cases, d.kind, d.file_name AS document, m.id
        FROM meetings m JOIN documents d ON d.id = m.document_id
    """,
    "saker": """
        SELECT m.date, m.number AS meeting, c.number AS case_number, c.title,
               (SELECT COUNT(*) FROM decisions v WHERE v.case_id = c.id) AS decisions, c.confidence,
               d.council, d.file_name AS document, c.page, c.id
        FROM cases c JOIN documents d ON d.id = c.document_id LEFT JOIN meetings m ON m.document_id = d.id
    """,
    "vedtak": """
        SELECT m.date, m.number AS meeting, c.number AS case_number, c.title, v.text AS decision, v.adopts, v.vote, v.confidence,
               d.council, d.file_name AS document, v.page, c.id AS case_id
        FROM decisions v JOIN cases c ON c.id = v.case_id JOIN documents d ON d.id = c.document_id
        LEFT JOIN meetings m ON m.document_id = d.id
    """,
    "oppmote": """
        SELECT m.date, m.number AS meeting, a.name, a.affiliation, a.title, a.role, a.presence, a.digital, a.deputy_for, a.note,
               a.confidence, d.council, d.file_name AS document, a.page, a.meeting_id
        FROM attendances a JOIN documents d ON d.id = a.document_id LEFT JOIN meetings m ON m.id = a.meeting_id
    """,
    "kapitler": """
        SELECT d.year, s.title, s.highlight, d.council, d.file_name AS document, s.page, s.id
        FROM sections s JOIN documents d ON d.id = s.document_id
    """,
    "avsnitt": """
        SELECT r.kind, m.number AS meeting, m.date, d.year, r.number, r.title, p.n AS paragraph, p.text,
               (SELECT MIN(s.page) FROM paragraph_spans s WHERE s.record_id = p.record_id AND s.paragraph = p.n) AS page,
               d.council, d.file_name AS document, p.record_id
        FROM paragraphs p JOIN records r ON r.id = p.record_id JOIN documents d ON d.id = p.document_id
        LEFT JOIN meetings m ON m.document_id = d.id
    """,
    "aktiviteter": """
        SELECT a.date, a.date_end, a.date_precision, a.category, a.title, a.place, a.outlet, d.year AS report_year,
               d.council, d.file_name AS document, a.page, a.id
        FROM activities a JOIN documents d ON d.id = a.document_id
    """,
    "medlemmer": """
        SELECT d.year AS report_year, m.name, m.affiliation, m.role, m.is_new, m.deputy_for, m.period_start, m.period_end,
               d.council, d.file_name AS document, m.page, m.id
        FROM memberships m JOIN documents d ON d.id = m.document_id
    """,
    "feil": """
        SELECT d.file_name AS document, p.code, p.message, p.page, p.quote, d.id AS document_id
        FROM problems p JOIN documents d ON d.id = p.document_id
    """,
    "uleste_filer": """
        SELECT path, problem_code AS code, problem_message AS message, size FROM files WHERE outcome = 'failed'
    """,
}
"""In the order they are made: a view may use those above it."""
