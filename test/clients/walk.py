# What every walk asks, in the words of SQL; each driver brings its own way to say it.
RECORDS = '''[{"iname": "亓某", "cardNum": "379999196001110114", "caseCode": "（2025）鲁0116执77号", "grounds": [1], "decisionDate": "2026-03-18", "partyType": 580},
 {"iname": "莱芜砚禾有限公司", "cardNum": "91370116MA3DEM0198", "caseCode": "（2025）鲁0116执78号", "grounds": [1], "decisionDate": "2026-03-18", "partyType": 581}]'''
LINES = ['{"iname": "乙某", "cardNum": "379999196102120127", "caseCode": "（2025）鲁0116执79号", "grounds": [1], "decisionDate": "2026-03-18"}',
         '{"iname": "丙某", "cardNum": "379999196102120128", "caseCode": "（2025）鲁0116执80号", "grounds": [1], "decisionDate": "2026-03-18"}']
REMOVAL = '[{"iname": "乙某", "cardNum": "379999196102120127", "caseCode": "（2025）鲁0116执79号", "removalReason": "performed", "removedOn": "2026-05-06"}]'
COURT = '济南市莱芜区人民法院'
ASKED = ['379999196001110114', '91370116MA3DEM0198', '91350100M000100Y43']


def refusal(state, message, detail):
    return 'refused: %s, %s, %s' % (state, 'the person masked' if '379999196001110114' not in message + detail and '3799' in message else message,
                                    'the remedy told' if '书面' in detail else detail)
