#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Checks assessments in a build service: reports for the service first, then what people read in its log. The status is
# that of lva. What to do stands in the environment:
#   LVA_PROGRAM   the program; by default lva
#   LVA_PATHS     files and folders, one a line; empty: the project of the current folder
#   LVA_REPORTS   FORMAT=FILE, one a line: reports to write
#   LVA_SHOW      the format for the log; by default auto
#   LVA_LANGUAGE, LVA_FAIL_ON, LVA_AS_OF   the options --lang, --fail-on and --as-of; empty: none
set -euf
# A line is a word, whatever is in it.
IFS='
'
# shellcheck disable=SC2086
set -- ${LVA_LANGUAGE:+"--lang=$LVA_LANGUAGE"} ${LVA_FAIL_ON:+"--fail-on=$LVA_FAIL_ON"} \
	${LVA_AS_OF:+"--as-of=$LVA_AS_OF"} -- ${LVA_PATHS-}
check() {
	"${LVA_PROGRAM:-lva}" check "$@"
}

for report in ${LVA_REPORTS-}; do
	status=0
	check --quiet "--format=${report%%=*}" "$@" >"${report#*=}" || status=$?
	# Findings are for the log to tell; that lva could not do its work is not.
	case $status in
	0 | 1 | 3) ;;
	*) exit "$status" ;;
	esac
done
if [ "${LVA_SHOW:-auto}" = github ]; then
	# GitHub shows ten of a level; all of them stand in the log.
	echo '::group::lva check'
	check --format=text "$@" 2>&1 || :
	echo '::endgroup::'
	set -- --quiet "$@"
fi
check "--format=${LVA_SHOW:-auto}" "$@"
